using Microsoft.Extensions.Time.Testing;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Workflows;

/// <summary>
/// What partners build: the real client over real sockets, before an emulator with topic 1, the agents kari (11, 201) and
/// ola (12, 202), and a clock moved by hand. Each test is looked at from the emulator's side, or the customer's.
/// </summary>
public abstract class WorkflowTest : IAsyncLifetime
{
    private readonly List<ChatAgentClient> _clients = [];
    private ChatAgentEmulator? _emulator;

    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>A Wednesday morning.</summary>
    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 7, 1, 10, 0, 0, TimeSpan.Zero));

    protected ChatAgentEmulator Emulator => _emulator!;

    /// <summary>Follows without waiting.</summary>
    protected static ChatFollowOptions AtOnce => new() { TimeProvider = new WaitlessClock() };

    public async ValueTask InitializeAsync() =>
        _emulator = await ChatAgentEmulator.StartAsync(new() { TimeProvider = Clock }, Cancelled);

    public async ValueTask DisposeAsync()
    {
        foreach (ChatAgentClient client in _clients)
        {
            client.Dispose();
        }

        await Emulator.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A client of an agent.</summary>
    protected IChatAgentClient SignIn(string user) => Connect(Emulator.CredentialFor(user));

    /// <summary>A client of a program, which is not a chat user.</summary>
    protected IChatAgentClient SignInSystemUser()
    {
        Emulator.Access.AllowSoTicket("7T:robot", "robot");
        return Connect(ChatCredential.SoTicket("7T:robot"));
    }

    /// <summary>A customer in the queue of topic 1 who has written.</summary>
    protected ChatCustomer Arrive(string name, string? text = null)
    {
        ChatCustomer customer = Emulator.StartCustomer(1, new() { CustomerName = name, CustomerEmail = $"{name}@example.com" });
        if (text is not null)
        {
            customer.Write(text);
        }

        return customer;
    }

    protected static string?[] Texts(IEnumerable<ChatMessage> messages) => [.. messages.Select(static message => message.Message)];

    private ChatAgentClient Connect(ChatCredential credential)
    {
        ChatAgentClient client = ChatAgentClient.Create(
            new() { BaseAddress = Emulator.BaseAddress, Credential = credential, AppToken = Emulator.AppToken });
        _clients.Add(client);
        return client;
    }
}
