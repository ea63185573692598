using System.Text.Json;
using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Emulates the Chat agent of SuperOffice CRM in memory, on a loopback port. It stores sessions, messages, topics and users,
/// checks credentials, returns responses in the server's formats, and fails on demand. Any number of emulators can run at once.
/// </summary>
/// <remarks>
/// Where SuperOffice does not document a behavior, the emulator implements the most likely one. The emulator reference
/// lists these choices. All members are thread-safe and can be called while requests are in progress.
/// </remarks>
public sealed partial class ChatAgentEmulator : IAsyncDisposable
{
    private readonly EmulatorState _state;
    private readonly Snapshots<ChatSessionEntity> _sessions;
    private readonly Snapshots<ChatMessage> _messages;
    private readonly Snapshots<ChatTopicEntity> _topics;
    private readonly Snapshots<ChatTopicAgent> _members;
    private readonly TenantHosts _hosts;
    private int _disposed;

    private ChatAgentEmulator(ChatAgentEmulatorOptions options, EmulatorState state, TenantHosts hosts)
    {
        _state = state;
        _hosts = hosts;
        _sessions = new(CarrierTypes.ChatSessionEntity, options.OverlongText);
        _messages = new(CarrierTypes.ChatMessage, options.OverlongText);
        _topics = new(CarrierTypes.ChatTopicEntity, options.OverlongText);
        _members = new(CarrierTypes.ChatTopicAgent, options.OverlongText);
        Webhooks = new(state.Webhooks);
        AppToken = options.AppToken;
        Ticket = options.Ticket;
        Credential = CreateCredential();
    }

    /// <summary>Gets the address of the tenant, for <see cref="ChatClientOptions.BaseAddress"/>.</summary>
    /// <value>For example <c>http://127.0.0.1:50123/Cust12345</c>. The port changes when the tenant moves.</value>
    public Uri BaseAddress => _hosts.Current;

    /// <summary>Gets an accepted ticket, for <see cref="ChatClientOptions.Credential"/>.</summary>
    public ChatCredential Credential { get; }

    /// <summary>
    /// Gets the application token that tickets require, for <see cref="ChatClientOptions.AppToken"/>, or null when none
    /// is required.
    /// </summary>
    public string? AppToken { get; }

    /// <summary>Gets the accepted credentials.</summary>
    public ChatAccess Access => _state.Access;

    /// <summary>Gets the faults to inject.</summary>
    public ChatFaults Faults => _state.Faults;

    /// <summary>Gets the webhooks, the events that they receive, and the faults to inject in their delivery.</summary>
    public EmulatorWebhooks Webhooks { get; }

    /// <summary>Gets the stored sessions, ordered by id, with dates in UTC.</summary>
    /// <exception cref="JsonException">A session was seeded as raw JSON that a record cannot represent.</exception>
    public IReadOnlyList<ChatSessionEntity> Sessions => _sessions.Read(World.Sessions.All);

    /// <summary>
    /// Gets the received requests with their outcomes, in order of arrival. A request is listed before its response is sent.
    /// </summary>
    public IReadOnlyList<ReceivedChatRequest> Requests => _state.Log.Snapshot();

    /// <summary>Starts an emulator.</summary>
    /// <param name="options">The options of the emulator, or null to use the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The emulator. It listens until it is disposed.</returns>
    /// <exception cref="ArgumentException">An option has an invalid value.</exception>
    public static async Task<ChatAgentEmulator> StartAsync(
        ChatAgentEmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new ChatAgentEmulatorOptions();
        EmulatorState state = new(options);
        try
        {
            TenantHosts hosts = await TenantHosts.StartAsync(state, cancellationToken).ConfigureAwait(false);
            return new ChatAgentEmulator(options, state, hosts);
        }
        catch
        {
            state.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Moves the tenant with all its data to another port. The old port responds with 421 and the documented text from then on.
    /// Requests that are in progress are completed. <see cref="Requests"/> contains the requests to all ports.
    /// </summary>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The new <see cref="BaseAddress"/>.</returns>
    public Task<Uri> MoveTenantAsync(CancellationToken cancellationToken = default) => _hosts.MoveAsync(this, cancellationToken);

    /// <summary>Stores a session directly, without credentials, faults or a recorded request.</summary>
    /// <param name="session">
    /// The session. The id 0 is replaced by the next free id. A stored session with the same id is overwritten.
    /// </param>
    /// <returns>The session as stored, with its id.</returns>
    /// <exception cref="ArgumentException">
    /// The id is negative, a string is longer than its column and <see cref="ChatAgentEmulatorOptions.OverlongText"/> rejects it, or
    /// a string cannot be written as JSON.
    /// </exception>
    public ChatSessionEntity Seed(ChatSessionEntity session)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentOutOfRangeException.ThrowIfNegative(session.ChatSessionId, nameof(session.ChatSessionId));
        return _sessions.Read(Store(session.ChatSessionId, _sessions.Bind(session), verbatim: false));
    }

    /// <summary>
    /// Stores a session as raw JSON, which is returned unchanged whatever time zone is requested. Members can be missing, unknown
    /// or null, and dates can have any format. An operation that changes the session converts it to an ordinary session.
    /// </summary>
    /// <param name="json">The session as a JSON object. A missing <c>ChatSessionId</c> or 0 is replaced by the next free id.</param>
    /// <returns>The id of the session.</returns>
    /// <exception cref="JsonException"><paramref name="json"/> is not valid JSON.</exception>
    /// <exception cref="ArgumentException"><paramref name="json"/> is not a JSON object, or its id is negative.</exception>
    public int SeedJson(string json)
    {
        ArgumentException.ThrowIfNullOrEmpty(json);
        if (JsonNode.Parse(json) is not JsonObject session)
        {
            throw new ArgumentException("The JSON is not an object. Pass a chat session as a JSON object.", nameof(json));
        }

        int id = session["ChatSessionId"]?.GetValue<int>() ?? 0;
        ArgumentOutOfRangeException.ThrowIfNegative(id, nameof(json));
        return Store(id, session, verbatim: true).Id;
    }

    /// <summary>
    /// Gets the stored JSON of a session, without rights. Dates are in UTC unless the session was seeded as raw JSON.
    /// </summary>
    /// <param name="chatSessionId">The id of the session.</param>
    /// <returns>The JSON, or null when no session has this id.</returns>
    public string? GetSessionJson(int chatSessionId) => World.Sessions.Find(chatSessionId)?.Text;

    /// <summary>Removes all sessions and their messages. Topics and users stay. Ids are not reused.</summary>
    public void Clear() => World.ClearSessions();

    /// <summary>Removes the recorded requests. The numbering of requests continues.</summary>
    public void ClearRequests() => _state.Log.Clear();

    /// <summary>Stops the emulator and aborts requests that are in progress. Further calls have no effect.</summary>
    /// <returns>A task that completes when the emulator has stopped.</returns>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
        {
            return;
        }

        await _state.StopAsync().ConfigureAwait(false);
        await _hosts.DisposeAsync().ConfigureAwait(false);
        _state.Dispose();
    }

    internal string Ticket { get; }

    internal RequestLog Log => _state.Log;

    internal IReadOnlyList<StoredRow> SessionRows => World.Sessions.All;

    internal string GetTranscript(int chatSessionId) =>
        new Transcript(RequestedZone.UtcWithOffset).Write(World.Messages.GetAll(chatSessionId), html: false);

    internal TicketIssuer Tickets => _state.Tickets;

    internal ChatCredential CreateCredential() => ChatCredential.SoTicket(Ticket);

    internal void SetAvailable(bool available) => _state.IsAvailable = available;

    private ChatWorld World => _state.World;

    private StoredRow Store(int id, JsonObject session, bool verbatim) =>
        id == 0 ? World.Sessions.Create(session, verbatim) : World.Sessions.Place(id, session, verbatim);
}
