using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Webhooks;

namespace SuperOffice.Chat.Client.AotSmoke;

/// <summary>Receives a webhook in a slim ASP.NET Core application.</summary>
internal static class WebhookChecks
{
    public static async Task RunAsync(Checks checks, ServiceProvider services)
    {
        byte[] body = [.. """{"EventId":"0f8b3c1e-0000-4000-8000-000000000001","Event":"chatSession.message","PrimaryKey":"7","ContextIdentifier":"Cust1","FieldValues":{"Status":5,},}"""u8];
        string signature = ChatWebhookSignature.Compute(body, "secret");
        checks.That("a signature is verified", ChatWebhookSignature.Verify(body, signature, "secret"));
        checks.That("a wrong signature is refused", !ChatWebhookSignature.Verify(body, signature, "other"));
        checks.That("an event is parsed", ChatWebhookEvent.TryParse(body, out ChatWebhookEvent? webhookEvent) && webhookEvent is ChatMessageAdded { ChatSessionId: 7 });
        checks.That("the Webhook agent has a client", services.GetRequiredService<IWebhookAgentClient>() is WebhookAgentClient);

        await ReceiveAsync(checks, body, signature);
    }

    private static async Task ReceiveAsync(Checks checks, byte[] body, string signature)
    {
        TaskCompletionSource<int> handled = new();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services
            .AddSuperOfficeChatWebhooks(static options => options.AddTenant("Cust1", "secret"))
            .AddHandler((context, _) =>
            {
                handled.TrySetResult(context.Event.ChatSessionId);
                return Task.CompletedTask;
            });

        // The Webhook agent does not respond here, so that the watch fails, which the health check reports.
        builder.Services.AddKeyedSuperOfficeChatClient("Cust1", static options =>
        {
            options.BaseAddress = new Uri("http://127.0.0.1:1/Cust1");
            options.Credential = ChatCredential.SoTicket("7T:abc==");
            options.Retry.MaxRetryAttempts = 0;
        });
        builder.Services.AddSuperOfficeChatWebhooks(static _ => { }).AddRegistration("Cust1", new Uri("http://127.0.0.1:1/hook/Cust1"));
        builder.Services.AddHealthChecks().AddSuperOfficeChatWebhooks();
        await using WebApplication app = builder.Build();
        app.MapHealthChecks("/health");
        app.MapSuperOfficeChatWebhooks("/hook/{tenant}");
        await app.StartAsync();
        using HttpClient http = new() { BaseAddress = new Uri(app.Urls.First()) };
        checks.That("an unsigned webhook is refused", await PostAsync(http, body, null) == HttpStatusCode.Unauthorized);
        checks.That("a signed webhook is accepted", await PostAsync(http, body, signature) == HttpStatusCode.OK);
        checks.That("a webhook is handled", await handled.Task == 7);
        HttpStatusCode health = HttpStatusCode.OK;
        for (int look = 0; look < 1000 && health == HttpStatusCode.OK; look++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
            using HttpResponseMessage response = await http.GetAsync(new Uri("/health", UriKind.Relative));
            health = response.StatusCode;
        }

        checks.That("a webhook that cannot be registered is unhealthy", health == HttpStatusCode.ServiceUnavailable);
        await app.StopAsync();
    }

    private static async Task<HttpStatusCode> PostAsync(HttpClient http, byte[] body, string? signature)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/hook/Cust1") { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
        request.Headers.TryAddWithoutValidation(ChatWebhookSignature.HeaderName, signature);
        using HttpResponseMessage response = await http.SendAsync(request);
        return response.StatusCode;
    }
}
