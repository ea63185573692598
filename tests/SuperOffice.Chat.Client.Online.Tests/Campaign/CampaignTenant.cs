using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Online.Tests.Campaign;

/// <summary>A tenant of the run, and everything that its callers may leave behind there.</summary>
internal sealed class CampaignTenant
{
    private readonly List<string> _sessions = [];
    private readonly List<string> _messages = [];
    private readonly List<ReceivedChatRequest> _requests = [];

    public CampaignTenant(int number, ChatAgentEmulator emulator)
    {
        Number = number;
        Id = IdOf(number);
        Emulator = emulator;
        SessionId = emulator.Seed(new()).ChatSessionId;
    }

    public int Number { get; }

    public string Id { get; }

    public ChatAgentEmulator Emulator { get; }

    /// <summary>Half of the tenants let the app in as system user, half by the consent of a user of theirs.</summary>
    public bool HasSystemUser => Number % 2 == 0;

    /// <summary>Gets the events of the tenant: of five tenants one moves, one is in maintenance, and so on.</summary>
    public int Group => Number % 5;

    /// <summary>The session that messages are written in.</summary>
    public int SessionId { get; }

    /// <summary>All that came to the tenant, at whatever address it had.</summary>
    public IReadOnlyList<ReceivedChatRequest> Requests => _requests;

    public static string IdOf(int number) => $"Cust{10000 + number}";

    /// <summary>A call that has succeeded.</summary>
    public void Expect(CampaignCall call) => (call.IsMessage ? _messages : _sessions).Add(call.Mark);

    /// <summary>Returns the requests since the last call.</summary>
    public IReadOnlyList<ReceivedChatRequest> TakeRequests()
    {
        IReadOnlyList<ReceivedChatRequest> taken = Emulator.Requests;
        Emulator.ClearRequests();
        _requests.AddRange(taken);
        return taken;
    }

    /// <summary>Each call that has succeeded is stored once, and nothing else is.</summary>
    public void AssertStoredOnce()
    {
        Assert.Equal(
            _sessions.Order(),
            Emulator.Sessions.Where(session => session.ChatSessionId != SessionId).Select(static session => session.CustomerName).Order());
        Assert.Equal(_messages.Order(), Emulator.Messages(SessionId).Select(static message => message.Message).Order());
    }
}
