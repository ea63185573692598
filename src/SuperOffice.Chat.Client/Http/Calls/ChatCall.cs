using System.Diagnostics;
using System.Net;
using SuperOffice.Chat.Client.Diagnostics;
using SuperOffice.Chat.Client.Redacting;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Represents a call of an operation, across all its attempts. It is stored in the options of the request, which handlers of the
/// application that copy a request must copy too.
/// </summary>
internal sealed class ChatCall
{
    // Reuses the key of an option that Refit sets and nothing reads. A fourth option would make the platform's dictionary grow by
    // 248 bytes for each call.
    public const string Key = "Refit.RelativePathTemplate";

    private static readonly HttpRequestOptionsKey<ChatCall> OptionsKey = new(Key);

    private SendOnceState? _sendOnce;
    private int _pipelines;
    private string[] _earlierSecrets = [];
    private Redactor? _redactor;

    private readonly ChatCallSettings _settings;

    public ChatCall(ChatOperation operation, ChatCallSettings settings, long started, int earlierAttempts = 0)
    {
        Attempts = earlierAttempts;
        MayHaveBeenProcessed = earlierAttempts > 0;
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

    /// <summary>Gets or sets the root address of the tenant. The request is sent only to its host, and only its response is accepted.</summary>
    public required Uri TenantRoot { get; set; }

    /// <summary>Gets the maximum size of a response body, in bytes after decompression.</summary>
    public int MaxResponseSize { get; init; }

    /// <summary>Gets the timestamp of the start.</summary>
    public long Started { get; }

    public Activity? Activity { get; init; }

    /// <summary>Gets or sets the status code of the last response that was read.</summary>
    public HttpStatusCode? Status { get; set; }

    /// <summary>Gets the number of times that the request was passed to the network.</summary>
    public int Attempts { get; private set; }

    /// <summary>Gets or sets a value indicating whether the server may have processed an attempt of the request.</summary>
    /// <remarks>True from the start for a save of an update whose earlier save had an unknown outcome.</remarks>
    public bool MayHaveBeenProcessed { get; set; }

    /// <summary>Gets the authorization of the latest attempt.</summary>
    public ChatAuthorization? Authorization { get; private set; }

    /// <summary>Gets the secrets of all attempts, which are redacted in every message: any response may echo them.</summary>
    public IEnumerable<string> Secrets => [.. _earlierSecrets, .. Authorization?.Secrets ?? []];

    /// <summary>Gets the request as it was last sent, to which a handler of the application may have added secrets.</summary>
    public HttpRequestMessage? LastRequest { get; private set; }

    /// <summary>Gets or sets a value indicating whether a rejected credential was renewed, which is done once per call.</summary>
    public bool CredentialRenewed { get; set; }

    /// <summary>Gets or sets a value indicating whether the tenant was resolved again after a 421, which is done once per call.</summary>
    public bool TenantResolvedAgain { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether the server definitely did not process the last attempt of a write: it was not sent,
    /// or its response means that it was not processed.
    /// </summary>
    public bool WasNotProcessed { get; set; }

    /// <summary>
    /// Gets the state of the only attempt of a request that must not be retried; null while none was sent, or when the server
    /// definitely did not process it.
    /// </summary>
    public SendOnceState? SendOnce => Volatile.Read(ref _sendOnce);

    public bool OutcomeUnknown => MayHaveBeenProcessed && Operation.Writes;

    /// <summary>Sets the authorization of the next attempt.</summary>
    public void SetAuthorization(ChatAuthorization authorization)
    {
        if (Authorization is { } earlier && !earlier.Equals(authorization))
        {
            _earlierSecrets = [.. _earlierSecrets, .. earlier.Secrets];
        }

        Authorization = authorization;
        _redactor = null;
    }

    /// <summary>Adds a secret that the request body contains.</summary>
    public void AddSecret(string secret)
    {
        _earlierSecrets = [.. _earlierSecrets, secret];
        _redactor = null;
    }

    /// <summary>Redacts the secrets of all attempts of this call in a text of the server.</summary>
    public string Redact(string text, string? appToken) =>
        (_redactor ??= new([.. Secrets, .. SecretHeaders.GetSecrets(LastRequest), appToken ?? ""])).Redact(text);

    /// <summary>Redacts the secrets in a text that is not from a response. The headers of the request include the application token.</summary>
    public string Redact(string text) => Redact(text, null);

    /// <summary>Records that the request is passed to the network.</summary>
    public void BeginAttempt(HttpRequestMessage request)
    {
        LastRequest = request;
        _redactor = null;
        Attempts++;
        WasNotProcessed = false;
    }

    /// <summary>Claims the only attempt. A caller that gets true must send the request and set the state afterwards.</summary>
    public bool TryClaimAttempt() => Interlocked.CompareExchange(ref _sendOnce, SendOnceState.InProgress, null) is null;

    /// <summary>Sets the state of the claimed attempt and releases the attempts that wait for it. Null allows another attempt.</summary>
    public void SetSendOnce(SendOnceState? state) => Interlocked.Exchange(ref _sendOnce, state)?.Waiters?.TrySetResult();

    /// <summary>Records that the headers of a success have been received.</summary>
    /// <returns>False when another attempt waits and needs a copy of the response.</returns>
    public bool TrySetHeadersReceived() =>
        ReferenceEquals(Interlocked.CompareExchange(ref _sendOnce, SendOnceState.HeadersReceived, SendOnceState.InProgress), SendOnceState.InProgress);

    /// <summary>Completes the attempt after its response has been read.</summary>
    /// <param name="response">The response, with a buffered body.</param>
    public void CompleteFirstAttempt(HttpResponseMessage response)
    {
        SendOnceState? previous = Interlocked.CompareExchange(ref _sendOnce, SendOnceState.Completed, SendOnceState.HeadersReceived);
        if (previous?.Waiters is not null)
        {
            SetSendOnce(SendOnceState.From(response));
        }
    }

    /// <summary>Completes the attempt whose response could not be read.</summary>
    public void CompleteFirstAttempt(ChatAgentException failure)
    {
        if (SendOnce is { } current && (current.Waiters is not null || ReferenceEquals(current, SendOnceState.HeadersReceived)))
        {
            SetSendOnce(SendOnceState.From(failure));
        }
    }

    /// <summary>Returns a task that completes with the attempt in progress, or null when the attempt is complete.</summary>
    public Task? WaitForFirstAttempt()
    {
        while (true)
        {
            SendOnceState? current = SendOnce;
            if (current?.Waiters is { } waiters)
            {
                return waiters.Task;
            }

            // When only this pipeline is active, nothing reads the response while the pipeline waits here.
            if (!ReferenceEquals(current, SendOnceState.InProgress)
                && !(ReferenceEquals(current, SendOnceState.HeadersReceived) && Volatile.Read(ref _pipelines) > 1))
            {
                return null;
            }

            Interlocked.CompareExchange(ref _sendOnce, SendOnceState.CreateAwaited(), current);
        }
    }

    /// <summary>Records the start of a concurrent attempt. A hedging handler of the application starts more than one.</summary>
    public void Enter() => Interlocked.Increment(ref _pipelines);

    /// <summary>Records the end of a concurrent attempt.</summary>
    public void Leave() => Interlocked.Decrement(ref _pipelines);

    public static ChatCall Get(HttpRequestMessage request) =>
        request.Options.TryGetValue(OptionsKey, out ChatCall? call)
            ? call
            : throw new InvalidOperationException(
                "A handler of the application replaced the request without copying its options. Copy HttpRequestMessage.Options too.");
}
