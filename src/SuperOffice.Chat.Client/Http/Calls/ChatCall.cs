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
internal sealed partial class ChatCall
{
    // Reuses the key of an option that Refit sets and nothing reads. A fourth option would make the platform's dictionary grow by
    // 248 bytes for each call.
    public const string Key = "Refit.RelativePathTemplate";

    private static readonly HttpRequestOptionsKey<ChatCall> OptionsKey = new(Key);

    private string[] _earlierSecrets = [];
    private Redactor? _redactor;

    private readonly ChatCallSettings _settings;

    /// <param name="operation">The operation.</param>
    /// <param name="settings">The settings of the call.</param>
    /// <param name="started">The timestamp of the start.</param>
    /// <param name="earlierAttempts">The number of attempts of earlier saves of the same update, whose outcome is unknown.</param>
    public ChatCall(ChatOperation operation, ChatCallSettings settings, long started, int earlierAttempts = 0)
    {
        _attempts = earlierAttempts;
        MayHaveBeenProcessed = earlierAttempts > 0;
        Operation = operation;
        _settings = settings;
        Started = started;
        TimeoutStarted = started;
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

    /// <summary>Gets the timestamp from which the total timeout is measured: the start of the call, or of the update it belongs to.</summary>
    public long TimeoutStarted { get; init; }

    /// <summary>Gets or sets what the current attempt waits for.</summary>
    public CallStep Step { get; set; }

    public Activity? Activity { get; init; }

    /// <summary>Gets or sets the status code of the last response that was read.</summary>
    public HttpStatusCode? Status { get; set; }

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

    public static ChatCall Get(HttpRequestMessage request) =>
        request.Options.TryGetValue(OptionsKey, out ChatCall? call)
            ? call
            : throw new InvalidOperationException(
                "A handler of the application replaced the request without copying its options. Copy HttpRequestMessage.Options too.");
}
