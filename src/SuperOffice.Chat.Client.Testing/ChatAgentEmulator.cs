using System.Text.Json;
using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing.Access;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Hosting;
using SuperOffice.Chat.Client.Testing.Storage;
using SuperOffice.Chat.Client.Testing.World;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// The Chat agent of SuperOffice CRM in memory, on a real port of this machine. It keeps sessions, messages, topics and users, checks credentials
/// and answers in the server's shapes, and fails on order. Any number of them may run at once.
/// </summary>
/// <remarks>
/// Where no source says what the server does, the emulator does what seems likely; the package's README names each
/// such choice. All members may be called from several threads and while requests are under way.
/// </remarks>
public sealed partial class ChatAgentEmulator : IAsyncDisposable
{
    private readonly EmulatorState _state;
    private readonly Snapshots<ChatSessionEntity> _sessions;
    private readonly Snapshots<ChatMessage> _messages;
    private readonly Snapshots<ChatTopicEntity> _topics;
    private readonly Snapshots<ChatTopicAgent> _members;
    private readonly TenantHosts _hosts;
    private readonly string _ticket;
    private int _disposed;

    private ChatAgentEmulator(ChatAgentEmulatorOptions options, EmulatorState state, TenantHosts hosts)
    {
        _state = state;
        _hosts = hosts;
        _sessions = new(ChatSessionEntityCarrier.Type, options.OverlongText);
        _messages = new(ChatMessageCarrier.Type, options.OverlongText);
        _topics = new(ChatTopicEntityCarrier.Type, options.OverlongText);
        _members = new(ChatTopicAgentCarrier.Type, options.OverlongText);
        AppToken = options.AppToken;
        _ticket = options.Ticket;
        Credential = CreateCredential();
    }

    /// <summary>Root of the tenant, for <see cref="ChatClientOptions.BaseAddress"/>.</summary>
    /// <value>For example <c>http://127.0.0.1:50123/Cust12345</c>; the port is a free one, and another one after a move.</value>
    public Uri BaseAddress => _hosts.Current;

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
    public IReadOnlyList<ChatSessionEntity> Sessions => _sessions.Read(World.Sessions.All);

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
        TenantHosts hosts = await TenantHosts.StartAsync(options, state, cancellationToken).ConfigureAwait(false);
        return new ChatAgentEmulator(options, state, hosts);
    }

    /// <summary>
    /// Moves the tenant to another port with all that it has. The old one answers 421 with the documented text from now on,
    /// and its requests go on standing in <see cref="Requests"/>; what is under way there is finished.
    /// </summary>
    /// <param name="cancellationToken">The move is given up.</param>
    /// <returns>The new <see cref="BaseAddress"/>.</returns>
    public Task<Uri> MoveTenantAsync(CancellationToken cancellationToken = default) => _hosts.MoveAsync(cancellationToken);

    /// <summary>Stores a session as it is given, past credentials, faults and requests.</summary>
    /// <param name="session">The session. Id 0 takes the next one; another id is taken as it is, whatever is there.</param>
    /// <returns>The session as stored, with its id.</returns>
    /// <exception cref="ArgumentException">
    /// The id is below 0, a text is longer than its column and <see cref="ChatAgentEmulatorOptions.OverlongText"/> refuses it, or
    /// a text cannot be written as JSON.
    /// </exception>
    public ChatSessionEntity Seed(ChatSessionEntity session)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentOutOfRangeException.ThrowIfNegative(session.ChatSessionId, nameof(session));
        return _sessions.Read(Store(session.ChatSessionId, _sessions.Bind(session), verbatim: false));
    }

    /// <summary>
    /// Stores a session that is answered word for word, whatever zone is asked for: members missing, unknown or null,
    /// dates in any form. Saving over it, and any operation that changes it, makes an ordinary session of it.
    /// </summary>
    /// <param name="json">The session as a JSON object. Without <c>ChatSessionId</c>, or with 0, it takes the next one.</param>
    /// <returns>Its id.</returns>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="ArgumentException">It is no JSON object, or its id is below 0.</exception>
    public int SeedJson(string json)
    {
        ArgumentException.ThrowIfNullOrEmpty(json);
        if (JsonNode.Parse(json) is not JsonObject session)
        {
            throw new ArgumentException("A chat session is a JSON object.", nameof(json));
        }

        int id = session["ChatSessionId"]?.GetValue<int>() ?? 0;
        ArgumentOutOfRangeException.ThrowIfNegative(id, nameof(json));
        return Store(id, session, verbatim: true).Id;
    }

    /// <summary>
    /// The JSON that is stored of a session: without rights, and with dates in UTC unless it was seeded as raw JSON.
    /// </summary>
    /// <param name="chatSessionId">Its id.</param>
    /// <returns>The JSON; null when there is no such session.</returns>
    public string? GetSessionJson(int chatSessionId) => World.Sessions.Find(chatSessionId)?.Text;

    /// <summary>Forgets all sessions with their messages. Ids that were given are not given again; topics and users stay.</summary>
    public void Clear() => World.ClearSessions();

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
        await _hosts.DisposeAsync().ConfigureAwait(false);
        _state.Dispose();
    }

    internal TicketOffice Tickets => _state.Tickets;

    internal ChatCredential CreateCredential() => ChatCredential.SoTicket(_ticket);

    internal void SetAvailable(bool available) => _state.IsAvailable = available;

    private ChatWorld World => _state.World;

    private StoredRow Store(int id, JsonObject session, bool verbatim) =>
        id == 0 ? World.Sessions.Create(session, verbatim) : World.Sessions.Place(id, session, verbatim);
}
