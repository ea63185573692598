using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Documentation;

/// <summary>Every C# block of the README, so that it compiles. <see cref="ReadmeTests"/> compares the two.</summary>
internal static class ReadmeSnippets
{
    public static async Task TenLinesAsync()
    {
        ServiceCollection services = new();
        services.AddSuperOfficeChatClient(options =>
        {
            options.BaseAddress = new Uri("https://online3.superoffice.com/Cust12345/api");
            options.AppToken = "your app's client secret";
            options.Credential = ChatCredential.SoTicket("7T:...");
            options.Language = "en";
        });

        await using ServiceProvider provider = services.BuildServiceProvider();
        IChatAgentClient chat = provider.GetRequiredService<IChatAgentClient>();

        ChatSessionEntity session = await chat.CreateDefaultChatSessionEntityAsync();
        session = await chat.SaveChatSessionEntityAsync(session with
        {
            TopicId = 4,
            CustomerName = "Ada Lovelace",
            FirstMessage = "Is anybody there?",
        });
    }

    public static void Settings(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSuperOfficeChatClient(configuration.GetSection("SuperOffice"));

        services.AddKeyedSuperOfficeChatClient("norway", configuration.GetSection("SuperOffice:Norway"));
        services.AddKeyedSuperOfficeChatClient("sweden", configuration.GetSection("SuperOffice:Sweden"));
    }

    public static void Tenants(IServiceCollection services)
    {
        services.AddSuperOfficeChatTenants(async (provider, tenantId, cancellationToken) => new ChatClientOptions
        {
            Environment = "online",
            AppToken = "your app's client secret",
            Credential = await provider.GetRequiredService<ITenants>().GetCredentialAsync(tenantId, cancellationToken),
        });
    }

    public static async Task TenantAsync(IChatAgentClientFactory factory)
    {
        IChatAgentClient chat = await factory.GetClientAsync("Cust12345");
        await chat.GetChatPresenceAsync();
    }

    public static async Task ConversationAsync(IChatAgentClient chat)
    {
        ChatSessionEntity? picked = await chat.PickUpFirstChatSessionAsync();
        if (picked is not null)
        {
            await chat.ReplyToCustomerAsync(picked.ChatSessionId, "Hello, what can I do for you?", author: "Kari");
            await foreach (ChatMessage message in chat.FollowChatMessagesAsync(picked.ChatSessionId))
            {
                Console.WriteLine($"{message.Author}: {message.Message}");
            }
        }
    }

    public static async Task ChangeAsync(IChatAgentClient chat, ChatSessionEntity session)
    {
        await chat.UpdateChatSessionEntityAsync(session.ChatSessionId, current => current with
        {
            Status = ChatSessionStatus.Finished,
            Sale = new Sale { SaleId = 720 },
        });
    }

    public static async Task<DateTimeOffset> FailAsync(IChatAgentClient chat, ChatSessionEntity session, TimeProvider clock)
    {
        DateTimeOffset retryAt = default;
        try
        {
            session = await chat.SaveChatSessionEntityAsync(session);
        }
        catch (ChatAgentException exception) when (exception.OutcomeUnknown)
        {
            // The server may have stored it. Look before trying again.
        }
        catch (ChatAgentRateLimitException exception)
        {
            retryAt = clock.GetUtcNow() + (exception.RetryAfter ?? TimeSpan.FromMinutes(1));
        }
        catch (ChatAgentApiException exception)
        {
            Console.WriteLine($"{exception.ErrorType}: {exception.Detail}");
        }

        return retryAt;
    }

    public static async Task EmulatorAsync(IServiceCollection services)
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync();
        services.AddSuperOfficeChatClient(options =>
        {
            options.BaseAddress = emulator.BaseAddress;
            options.Credential = emulator.Credential;
            options.AppToken = emulator.AppToken;
        });

        emulator.Faults.Add(ChatFault.ServiceUnavailable(), times: 2);
    }

    internal interface ITenants
    {
        Task<ChatCredential> GetCredentialAsync(string tenantId, CancellationToken cancellationToken);
    }

    internal interface ITicketVault
    {
        Task<string> GetTicketAsync(bool renew, CancellationToken cancellationToken);
    }

    internal sealed class VaultCredential(ITicketVault vault) : ChatCredential
    {
        public override async ValueTask<ChatAuthorization> GetAuthorizationAsync(
            ChatAuthorization? refused, CancellationToken cancellationToken) =>
            ChatAuthorization.SoTicket(await vault.GetTicketAsync(renew: refused is not null, cancellationToken));
    }
}
