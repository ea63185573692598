using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Webhooks;

namespace SuperOffice.Chat.Client.Campaigns.Webhooks;

/// <summary>Sends webhooks at a constant rate to a receiver on a real port, and measures the time until the response.</summary>
internal static class DeliveryRun
{
    private const string Secret = "the-secret-of-the-webhook";
    private const int TicksPerSecond = 100;
    private const int Sessions = 200;

    public static async Task<DeliveryReport> RunAsync(int rate, int seconds)
    {
        int handled = 0;
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSuperOfficeChatWebhooks(static options => options.AddTenant("Cust1", Secret)).AddHandler((_, _) =>
        {
            Interlocked.Increment(ref handled);
            return Task.CompletedTask;
        });
        await using WebApplication app = builder.Build();
        app.MapSuperOfficeChatWebhooks("/hook/{tenant}");
        await app.StartAsync();
        using HttpClient http = new() { BaseAddress = new Uri(app.Urls.Single()) };
        await SendAsync(http, 0);

        ConcurrentBag<double> times = [];
        int failed = 0;
        List<Task> sent = [];
        using PeriodicTimer timer = new(TimeSpan.FromSeconds(1.0 / TicksPerSecond));
        for (int tick = 0; tick < seconds * TicksPerSecond && await timer.WaitForNextTickAsync(); tick++)
        {
            for (int number = 0; number < rate / TicksPerSecond; number++)
            {
                sent.Add(MeasureAsync((tick * rate) + number + 1));
            }
        }

        await Task.WhenAll(sent);
        await app.StopAsync();
        return new(rate, seconds, failed, handled - 1, [.. times.Order()]);

        async Task MeasureAsync(int number)
        {
            long start = Stopwatch.GetTimestamp();
            bool succeeded = await SendAsync(http, number);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            _ = succeeded ? 0 : Interlocked.Increment(ref failed);
        }
    }

    private static async Task<bool> SendAsync(HttpClient http, int number)
    {
        byte[] body = Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $$$"""{"EventId":"{{{Guid.NewGuid()}}}","Timestamp":"2026-11-23T09:15:00.1234567Z","Changes":["chatMessage.id","chatMessage.type"],"Event":"chatsession.message","PrimaryKey":{{{number % Sessions}}},"Entity":"chatsession","ContextIdentifier":"Cust1","ChangedByAssociateId":0,"WebhookName":"chat","FieldValues":{"TopicId":4,"Status":5,"ChatbotIsactive":false,"UserId":"0"}}"""));
        using HttpRequestMessage request = new(HttpMethod.Post, "/hook/Cust1") { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
        request.Headers.TryAddWithoutValidation(ChatWebhookSignature.HeaderName, ChatWebhookSignature.Compute(body, Secret));
        using HttpResponseMessage response = await http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }
}
