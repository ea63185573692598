using System.Text.Json;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing.Hosting;
using SuperOffice.Chat.Client.Testing.Sessions;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// The Chat agent of SuperOffice CRM in memory, on a real port of this machine. It keeps sessions, checks credentials
/// and answers in the server's shapes, and fails on order. Any number of them may run at once.
/// </summary>
/// <remarks>
/// Where no source says what the server does, the emulator does what seems likely; the package's README names each
/// such choice. All members may be called from several threads and while requests are under way.
/// </remarks>
public sealed class ChatAgentEmulator : IAsyncDisposable
{
    private readonly EmulatorState _state;
    private readonly SessionSeeds _seeds;
    private readonly LoopbackServer _server;
    private int _disposed;

    private ChatAgentEmulator(ChatAgentEmulatorOptions options, EmulatorState state, LoopbackServer server)
    {
        _state = state;
        _server = server;
        _seeds = new SessionSeeds(state.Sessions, options.OverlongText);
        AppToken = options.AppToken;
        BaseAddress = new Uri(server.Address, options.TenantPath);
        Credential = ChatCredential.SoTicket(options.Ticket);
    }

    /// <summary>Root of the tenant, for <see cref="ChatClientOptions.BaseAddress"/>.</summary>
    /// <value>For example <c>http://127.0.0.1:50123/Cust12345</c>; the port is a free one.</value>
    public Uri BaseAddress { get; }

    /// <summary>A ticket that is let in, for <see cref="ChatClientOptions.Credential"/>.</summary>
    public ChatCredential Credential { get; }

    /// <summary>What is demanded beside a ticket, for <see cref="ChatClientOptions.AppToken"/>; null when nothing is.</summary>
    public string? AppToken { get; }

    /// <summary>The credentials that are let in.</summary>
    public ChatAccess Access => _state.Access;

    /// <summary>The failures on order.</summary>
    public ChatFaults Faults => _state.Faults;

    /// <summary>The sessions as they are now, by id, with their dates in UTC.</summary>
    /// <exception cref="JsonException">One was seeded as raw JSON that no record can hold.</exception>
    public IReadOnlyList<ChatSessionEntity> Sessions => _seeds.All;

    /// <summary>
    /// The requests received so far, in order of arrival. A caller that has an answer finds its request here, and what
    /// came of it: the ledger to compare <see cref="Sessions"/> with.
    /// </summary>
    public IReadOnlyList<ReceivedChatRequest> Requests => _state.Log.Snapshot();

    /// <summary>Starts an emulator.</summary>
    /// <param name="options">How it behaves; null for the defaults.</param>
    /// <param name="cancellationToken">The start is given up.</param>
    /// <returns>The emulator, which listens until it is disposed.</returns>
    /// <exception cref="ArgumentException">An option has a value that it cannot have.</exception>
    public static async Task<ChatAgentEmulator> StartAsync(
        ChatAgentEmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new ChatAgentEmulatorOptions();
        EmulatorState state = new(options);
        LoopbackServer server = await LoopbackServer.StartAsync(new ChatAgentApplication(options, state), cancellationToken).ConfigureAwait(false);
        return new ChatAgentEmulator(options, state, server);
    }

    /// <summary>Stores a session, past credentials, faults and requests, as a save of it would.</summary>
    /// <param name="session">The session. Id 0 takes the next one; another id is taken as it is, whatever is there.</param>
    /// <returns>The session as stored, with its id.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The id is below 0.</exception>
    public ChatSessionEntity Seed(ChatSessionEntity session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return _seeds.Seed(session);
    }

    /// <summary>
    /// Stores a session that is answered word for word, whatever zone is asked for: members missing, unknown or null,
    /// dates in any form. Saving over it makes an ordinary session of it.
    /// </summary>
    /// <param name="json">The session as a JSON object. Without <c>ChatSessionId</c>, or with 0, it takes the next one.</param>
    /// <returns>Its id.</returns>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="ArgumentException">It is no JSON object, or its id is below 0.</exception>
    public int SeedJson(string json)
    {
        ArgumentException.ThrowIfNullOrEmpty(json);
        return _seeds.SeedJson(json);
    }

    /// <summary>
    /// The JSON that is stored of a session: without rights, and with dates in UTC unless it was seeded as raw JSON.
    /// </summary>
    /// <param name="chatSessionId">Its id.</param>
    /// <returns>The JSON; null when there is no such session.</returns>
    public string? GetSessionJson(int chatSessionId) => _state.Sessions.Find(chatSessionId)?.Text;

    /// <summary>Forgets all sessions. Ids that were given are not given again.</summary>
    public void Clear() => _state.Sessions.Clear();

    /// <summary>Forgets the requests received so far; numbers go on.</summary>
    public void ClearRequests() => _state.Log.Clear();

    /// <summary>Stops listening, and breaks off what is under way. Doing it twice does nothing.</summary>
    /// <returns>When it is done.</returns>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
        {
            return;
        }

        await _state.StopAsync().ConfigureAwait(false);
        await _server.DisposeAsync().ConfigureAwait(false);
        _state.Dispose();
    }
}
