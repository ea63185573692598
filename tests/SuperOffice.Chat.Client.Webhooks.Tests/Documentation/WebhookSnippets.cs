using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Client.Webhooks.AspNetCore;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Documentation;

/// <summary>The C# of docs that needs the webhook packages. The tests of the client compare the two.</summary>
internal static class WebhookSnippets
{
    public static void Echo(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSuperOfficeChatClient(builder.Configuration.GetSection("SuperOffice"));
        builder.Services
            .AddSuperOfficeChatWebhooks(options => options.AddTenant("Cust12345", builder.Configuration["WebhookSecret"]!))
            .AddHandler<EchoBot>();

        WebApplication app = builder.Build();
        app.MapSuperOfficeChatWebhooks("/superoffice/chat/{tenant}");
        app.Run();
    }

    public static async Task RegisterAsync(IChatAgentClient chat, string secret)
    {
        IWebhookAgentClient webhooks = WebhookAgentClient.Create(chat);
        await webhooks.EnsureAsync(new Webhook
        {
            Name = "chat bot",
            TargetUrl = "https://chat.example.com/superoffice/chat/Cust12345",
            Events = WebhookEvents.Chat,
            Secret = secret,
        });
    }

    public static void Watch(IServiceCollection services, string secret)
    {
        services.AddSuperOfficeChatWebhooks(options => options.AddTenant("Cust12345", secret))
            .AddRegistration("Cust12345", new Uri("https://chat.example.com/superoffice/chat/Cust12345"));
        services.AddHealthChecks().AddSuperOfficeChatWebhooks();
    }

    public static void Receive(WebApplicationBuilder builder, WebApplication app, string secret)
    {
        builder.Services.AddSuperOfficeChatWebhooks(options => options.AddTenant("Cust12345", secret))
            .AddHandler<MessageHandler>();

        app.MapSuperOfficeChatWebhooks("/superoffice/chat/{tenant}");
    }

    public static void RegisterAtStartup(WebApplicationBuilder builder, string secret)
    {
        builder.Services.AddSuperOfficeChatWebhooks(options => options.AddTenant("Cust12345", secret))
            .AddRegistration("Cust12345", new Uri("https://chat.example.com/superoffice/chat/Cust12345"));
        builder.Services.AddHealthChecks().AddSuperOfficeChatWebhooks();
    }

    public static void Rotate(IServiceCollection services, string newSecret, string oldSecret) =>
        services.AddSuperOfficeChatWebhooks(options => options.AddTenant("Cust12345", newSecret, oldSecret));

    public static void ManyTenants(IServiceCollection services)
    {
        services.AddSuperOfficeChatWebhooks(options => options.ResolveTenant = async (scope, name, cancellationToken) =>
        {
            string? secret = await scope.GetRequiredService<TenantSecrets>().FindAsync(name, cancellationToken);
            return secret is null ? null : new ChatWebhookTenant(name, secret);
        });
    }

    public static void Onsite(IServiceCollection services, string secret) =>
        services.AddSuperOfficeChatWebhooks(options => options.AddTenant(
            new ChatWebhookTenant("headoffice", secret) { ContextIdentifier = "Default" }));

    public static void RegisterDirectly(ChatAgentEmulator emulator)
    {
        emulator.Webhooks.Add(new RegisteredWebhook
        {
            TargetUrl = new Uri("http://127.0.0.1:5000/superoffice/chat/Cust12345"),
            Secret = "the-secret-of-the-receiver",
        });
    }

    public static async Task SendTwiceAsync(ChatAgentEmulator emulator, ChatCustomer customer)
    {
        emulator.Webhooks.Faults.Add(WebhookFault.SentTwice(), "chatsession.message");
        customer.Write("Hello");
        await emulator.Webhooks.WhenIdleAsync();

        foreach (WebhookDelivery delivery in emulator.Webhooks.Deliveries)
        {
            Console.WriteLine($"{delivery.EventName}: {delivery.State}");
        }
    }

    public static int Verify(byte[] body, string? signature, string secret, Queue<int> queue)
    {
        if (!ChatWebhookSignature.Verify(body, signature, secret))
        {
            return 401;
        }

        if (ChatWebhookEvent.TryParse(body, out ChatWebhookEvent? webhookEvent) && webhookEvent is ChatMessageAdded message)
        {
            queue.Enqueue(message.ChatSessionId);
        }

        return 200;
    }
}
