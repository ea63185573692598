using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Sample.Web;

/// <summary>Holds the sessions and the presence of the agent, and reads them again after events and from time to time.</summary>
internal sealed class AgentDesk(IChatAgentClient chat, ConsoleOptions options, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan WithoutEvents = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan WithEvents = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan TrustInEvents = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _signal = new(0);
    private DateTimeOffset _lastEvent;

    /// <summary>Occurs when the sessions, the presence or the problem has been read, on a thread of the pool.</summary>
    public event Action? Changed;

    public IReadOnlyList<ChatSessionEntity> Sessions { get; private set; } = [];

    /// <summary>Gets the presence of the agent, or null while it is unknown.</summary>
    public ChatPresence? Presence { get; private set; }

    public string? Problem { get; private set; }

    public bool HasRead { get; private set; }

    /// <summary>Gets a value that indicates whether events arrive. The desk polls more often when none do.</summary>
    public bool ReceivesEvents => time.GetUtcNow() - _lastEvent < TrustInEvents;

    public void ReceiveEvent()
    {
        _lastEvent = time.GetUtcNow();
        Refresh();
    }

    /// <summary>Reads everything again, soon.</summary>
    public void Refresh()
    {
        if (_signal.CurrentCount == 0)
        {
            _signal.Release();
        }
    }

    public bool IsMe(Associate? associate) => options.Agent.Length > 0 && associate?.FullName == options.Agent;

    public override void Dispose()
    {
        _signal.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await ReadAsync(stoppingToken);
            Changed?.Invoke();
            await _signal.WaitAsync(ReceivesEvents ? WithEvents : WithoutEvents, stoppingToken);
        }
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            Sessions = await chat.ChatSessionsForUserAsync(cancellationToken);
            Presence = (await chat.GetChatPresenceAsync(cancellationToken)).FirstOrDefault(user => user.DisplayName == options.Agent);
            Problem = null;
            HasRead = true;
        }
        catch (ChatAgentException exception)
        {
            Problem = exception.Message;
        }
    }
}
