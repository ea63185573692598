using System.Diagnostics;
using System.Net;
using SuperOffice.Chat.Client.Diagnostics;
using SuperOffice.Chat.Client.Redacting;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// One call by a user, through all its tries. It travels in the options of the request, which handlers of the
/// application that copy requests copy too.
/// </summary>
internal sealed class ChatCall
{
    // Takes the place of one of the three options that Refit sets and nothing reads: a fourth would make the platform's
    // dictionary grow, by 248 bytes a call.
    public const string Key = "Refit.RelativePathTemplate";

    private static readonly HttpRequestOptionsKey<ChatCall> OptionsKey = new(Key);

    private SettledTry? _settled;
    private int _pipelines;
    private string[] _earlierSecrets = [];
    private Redactor? _redactor;

    private readonly ChatCallSettings _settings;

    public ChatCall(ChatOperation operation, ChatCallSettings settings, long started, int earlierAttempts = 0)
    {
        Attempts = earlierAttempts;
        InDoubt = earlierAttempts > 0;
        Operation = operation;
        _settings = settings;
        Started = started;
    }

    public ChatOperation Operation { get; }

    public ChatRequestOptions? Options => _settings.Options;

    public ChatCallZone Zone => _settings.Zone;

    /// <summary>Gets the client that makes the call.</summary>
    public ClientIdentity Client => _settings.Client;

    /// <summary>Gets or sets the id of the session that the call is about; 0 when it is not known.</summary>
    public int SessionId { get; set; }

    public Instants Instants => Zone.Instants;

    /// <summary>The address that the request stands under: no other host may get it, or answer it.</summary>
    public required Uri TenantRoot { get; set; }

    /// <summary>The maximum size of the body of a response, in bytes after decompression.</summary>
    public int MaxResponseSize { get; init; }

    /// <summary>Time stamp of the begin.</summary>
    public long Started { get; }

    public Activity? Activity { get; init; }

    /// <summary>Status of the answer that was read last.</summary>
    public HttpStatusCode? Status { get; set; }

    /// <summary>How often the request was handed to the network.</summary>
    public int Attempts { get; private set; }

    /// <summary>True once a try ended so that the server may have done its work.</summary>
    /// <remarks>A save after an earlier one of the same update, whose outcome was unknown, starts with true.</remarks>
    public bool InDoubt { get; set; }

    /// <summary>What the latest try carried.</summary>
    public ChatAuthorization? Authorization { get; private set; }

    /// <summary>What no text may hold: of every credential that a try carried, since the answer to any may be told.</summary>
    public IEnumerable<string> Secrets => [.. _earlierSecrets, .. Authorization?.Secrets ?? []];

    /// <summary>The request as it was sent last: a handler of the application may have added secrets.</summary>
    public HttpRequestMessage? LastRequest { get; private set; }

    /// <summary>True once a refused credential has been renewed: it is done once a call.</summary>
    public bool CredentialRenewed { get; set; }

    /// <summary>True once the tenant was looked for after a 421: it is done once a call.</summary>
    public bool HasFollowed { get; set; }

    /// <summary>True when the write that was sent last never left, or got an answer that says it was not worked on.</summary>
    public bool IsUntouched { get; set; }

    /// <summary>Set for a call that must not be repeated, once it was sent and surely or possibly processed.</summary>
    public SettledTry? Settled => Volatile.Read(ref _settled);

    public bool OutcomeUnknown => InDoubt && Operation.Writes;

    /// <summary>Notes what the next try carries.</summary>
    public void Carry(ChatAuthorization authorization)
    {
        if (Authorization is { } earlier && !earlier.Equals(authorization))
        {
            _earlierSecrets = [.. _earlierSecrets, .. earlier.Secrets];
        }

        Authorization = authorization;
        _redactor = null;
    }

    /// <summary>Removes from a text of the server what any attempt of this call carried.</summary>
    public string Redacted(string text, string? appToken) =>
        (_redactor ??= new([.. Secrets, .. SecretHeaders.GetSecrets(LastRequest), appToken ?? ""])).Redact(text);

    /// <summary>The same for a text that no response gave. The application token is a header of the request that was sent.</summary>
    public string Redacted(string text) => Redacted(text, null);

    /// <summary>Called when the request is handed to the network.</summary>
    public void BeginAttempt(HttpRequestMessage request)
    {
        LastRequest = request;
        _redactor = null;
        Attempts++;
        IsUntouched = false;
    }

    /// <summary>Claims the one attempt. Only the caller that gets true may send, and settle the call afterwards.</summary>
    public bool TryClaim() => Interlocked.CompareExchange(ref _settled, SettledTry.UnderWay, null) is null;

    /// <summary>Sets how the claimed attempt ended, and releases those that wait for it; null allows another attempt.</summary>
    public void Settle(SettledTry? settled) => Interlocked.Exchange(ref _settled, settled)?.Waiters?.TrySetResult();

    /// <summary>Notes that the headers of a success have been received.</summary>
    /// <returns>False when another attempt waits, and needs a copy of the response.</returns>
    public bool TryAnswer() =>
        ReferenceEquals(Interlocked.CompareExchange(ref _settled, SettledTry.Answered, SettledTry.UnderWay), SettledTry.UnderWay);

    /// <summary>Settles an attempt whose response was handed on unread, once it has been read.</summary>
    /// <param name="response">A response whose body has been loaded.</param>
    public void SettleAnswered(HttpResponseMessage response)
    {
        SettledTry? found = Interlocked.CompareExchange(ref _settled, SettledTry.Finished, SettledTry.Answered);
        if (found?.Waiters is not null)
        {
            Settle(SettledTry.With(response));
        }
    }

    /// <summary>The same for one whose response could not be read.</summary>
    public void SettleAnswered(ChatAgentException failure)
    {
        if (Settled is { } found && (found.Waiters is not null || ReferenceEquals(found, SettledTry.Answered)))
        {
            Settle(SettledTry.With(failure));
        }
    }

    /// <summary>The task that ends with the attempt in progress; null when it has ended already.</summary>
    public Task? WhenSettled()
    {
        while (true)
        {
            SettledTry? current = Settled;
            if (current?.Waiters is { } waiters)
            {
                return waiters.Task;
            }

            // A response in the hands of the same pipeline is read by nobody while that waits here.
            if (!ReferenceEquals(current, SettledTry.UnderWay)
                && !(ReferenceEquals(current, SettledTry.Answered) && Volatile.Read(ref _pipelines) > 1))
            {
                return null;
            }

            Interlocked.CompareExchange(ref _settled, SettledTry.Awaited(), current);
        }
    }

    /// <summary>Counts the attempts of this call that are in progress: more than one under a hedging handler around ours.</summary>
    public void Enter() => Interlocked.Increment(ref _pipelines);

    /// <summary>Ends what <see cref="Enter"/> began.</summary>
    public void Leave() => Interlocked.Decrement(ref _pipelines);

    public static ChatCall Of(HttpRequestMessage request) =>
        request.Options.TryGetValue(OptionsKey, out ChatCall? call)
            ? call
            : throw new InvalidOperationException(
                "A handler of the application replaced the request without copying its options. Copy HttpRequestMessage.Options too.");
}
