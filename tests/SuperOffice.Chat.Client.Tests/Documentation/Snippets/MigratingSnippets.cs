using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Documentation.Snippets;

/// <summary>The C# of docs/migrating-from-superoffice-webapi.md. <see cref="DocsCodeTests"/> compares the two.</summary>
internal static partial class MigratingSnippets
{
    public static void Register(IServiceCollection services)
    {
        services.AddSuperOfficeChatClient(options =>
        {
            options.BaseAddress = new Uri("https://online3.superoffice.com/Cust12345/api");
            options.AppToken = "client secret of the app";
            options.Credential = ChatCredential.SoTicket("7T:...");
            options.Language = "en";
            options.TimeZone = "UTC";
        });
    }

    public static async Task CreateAsync(ChatClientOptions options)
    {
        using ChatAgentClient chat = ChatAgentClient.Create(options);
        ChatSessionEntity? session = await chat.GetChatSessionEntityAsync(17);
    }

    public static async Task TenantAsync(IChatAgentClientFactory factory, string tenantId, CancellationToken cancellationToken)
    {
        IChatAgentClient chat = await factory.GetClientAsync(tenantId, cancellationToken);
        await chat.GetChatPresenceAsync(cancellationToken: cancellationToken);
    }

    public static void Authorize(ChatClientOptions options, string clientId, string clientSecret, string refreshToken)
    {
        options.Credential = ChatCredential.RefreshToken(new RefreshTokenOptions
        {
            Environment = "online",
            ClientId = clientId,
            ClientSecret = clientSecret,
            RefreshToken = refreshToken,
        });
    }

    public static async Task ChangeAsync(IChatAgentClient chat)
    {
        ChatSessionEntity session = await chat.UpdateChatSessionEntityAsync(17, current => current with
        {
            CustomerName = "Ada Lovelace",
            Sale = null,
        });
    }

    public static async Task InitializeAsync(IChatAgentClient chat)
    {
        ChatMessage message = await chat.AddChatMessageAsync(17, new ChatMessage
        {
            Type = ChatMessageType.ToCustomer,
            Message = "Hello",
        });
    }

    public static void Enumerations(ChatSessionEntity session)
    {
        if (session.Status == ChatSessionStatus.InQueue)
        {
            Console.WriteLine(session.Status.Text);
        }

        switch (session.Status.Value)
        {
            case ChatSessionStatus.Finished:
                Archive(session);
                break;
        }
    }

    public static void Dates(ChatSessionEntity session)
    {
        if (session.WhenEnded is { } ended && session.WhenRequested is { } requested)
        {
            TimeSpan duration = ended - requested;
            Console.WriteLine(duration);
        }
    }

    public static async Task MissingAsync(IChatAgentClient chat)
    {
        ChatSessionEntity? session = await chat.GetChatSessionEntityAsync(17);
        Console.WriteLine(session?.CustomerName ?? "There is no session 17.");
    }

    public static async Task PerCallAsync(IChatAgentClient chat, CancellationToken cancellationToken)
    {
        ChatRequestOptions requestOptions = new() { Language = "sv", TimeZone = "SE" };
        IReadOnlyList<ChatTopicEntity> topics = await chat.ChatTopicsForUserAsync(requestOptions, cancellationToken);
    }

    public static async Task ErrorsAsync(IChatAgentClient chat, ChatSessionEntity session)
    {
        try
        {
            session = await chat.SaveChatSessionEntityAsync(session);
        }
        catch (ChatAgentAuthenticationException)
        {
            SignOut();
        }
        catch (ChatAgentException exception)
        {
            Report(exception.Message, mayHaveSucceeded: exception.OutcomeUnknown);
        }
    }

    private static void Archive(ChatSessionEntity session) => Console.WriteLine(session);

    private static void SignOut() => Console.WriteLine("Signed out.");

    private static void Report(string message, bool mayHaveSucceeded) => Console.WriteLine($"{message} {mayHaveSucceeded}");
}
