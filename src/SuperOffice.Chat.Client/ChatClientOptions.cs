using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client;

/// <summary>
/// Settings of a client. They are checked when the application starts, or at the latest when the client is made, and
/// read once: a later change has no effect. Defaults adapt to what is set; an empty string counts as absent.
/// </summary>
/// <remarks>
/// Serializers do not write secrets; configuration binding sets all properties. A logger that reads properties by reflection
/// (Serilog's <c>{@options}</c>) honors no attribute and shows secrets: do not log the options that way.
/// </remarks>
public sealed class ChatClientOptions
{
    private static readonly TimeSpan DefaultAttemptTimeout = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan DefaultTotalTimeout = TimeSpan.FromSeconds(100);
    private static readonly TimeSpan DefaultConnectTimeout = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Root of the tenant: <c>https://online3.superoffice.com/Cust12345</c>, with or without <c>/api</c>,
    /// <c>/api/v1</c>, a port and a last slash. Parts of the path before <c>/api</c> are kept.
    /// </summary>
    /// <value>
    /// Required without <see cref="TenantId"/>; absolute, https unless <see cref="AllowInsecureHttp"/>, without query and
    /// user name. With <see cref="TenantId"/> it is the first address to try, and may be a bare host of the environment.
    /// </value>
    public Uri? BaseAddress
    {
        get;
        set => field = value is { OriginalString.Length: 0 } ? null : value;
    }

    /// <summary>
    /// The online environment of <see cref="TenantId"/>: <c>sod</c>, <c>qaonline</c> or <c>online</c>, or the address of
    /// an emulator, as <see cref="ChatEnvironment.Parse"/> reads it. Credentials go to its hosts only.
    /// </summary>
    /// <value>Null by default: <see cref="BaseAddress"/> is fixed. Needs <see cref="TenantId"/>.</value>
    public string? Environment { get; set; }

    /// <summary>
    /// The tenant online, such as <c>Cust12345</c>. Its address then comes from the state API, and is asked for again when
    /// the tenant has moved (documented).
    /// </summary>
    /// <value>Null by default: <see cref="BaseAddress"/> is fixed. Letters and digits; needs <see cref="Environment"/>.</value>
    public string? TenantId { get; set; }

    /// <summary>
    /// Application token (the app's client secret), sent as <c>SO-AppToken</c>. Online, a ticket needs it; it is a
    /// secret of the app across all tenants.
    /// </summary>
    /// <value>Null by default: not sent.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? AppToken { get; set; }

    /// <summary>The way in, given in code. It goes over <see cref="Authentication"/>.</summary>
    /// <value>Null by default; one of the two is required.</value>
    [JsonIgnore]
    [IgnoreDataMember]
    public ChatCredential? Credential { get; set; }

    /// <summary>The way in, given in configuration.</summary>
    public ChatAuthenticationOptions Authentication { get; set; } = new();

    /// <summary>
    /// Language (ISO 639-1 code such as <c>sv</c>) to translate texts with several languages to, sent as
    /// <c>Accept-Language</c>. A translated text that is saved replaces all languages of the original.
    /// </summary>
    /// <value>Null by default: texts come with all their languages.</value>
    public string? AcceptLanguage { get; set; }

    /// <summary>The same, sent as <c>SO-Language</c>, which the server puts above <see cref="AcceptLanguage"/>.</summary>
    /// <value>Null by default. <c>x</c> or <c>*</c> switches translation off.</value>
    public string? Language { get; set; }

    /// <summary>
    /// Culture of numbers and dates inside texts, sent as <c>SO-Culture</c>. The server ignores it without a language.
    /// </summary>
    /// <value>Null by default: that of the language.</value>
    public string? Culture { get; set; }

    /// <summary>
    /// Time zone that the server answers in, by SuperOffice's own code (<c>NO</c>, <c>US-NY</c>, <c>UTC</c>) or its id
    /// (<c>261</c>); names of other systems are refused. Sent as <c>SO-TimeZone</c>, with the request for offsets, so
    /// that dates are the same instants whatever the zone.
    /// </summary>
    /// <value>Null by default: UTC.</value>
    public string? TimeZone { get; set; }

    /// <summary>Allows plain http to a host that is not this machine. Credentials then travel readable.</summary>
    /// <value>False by default. Addresses of this machine need no permission.</value>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>How failed calls are repeated.</summary>
    public ChatRetryOptions Retry { get; set; } = new();

    /// <summary>The timeout for a single attempt, including authentication, connecting, sending and reading the response.</summary>
    /// <value>
    /// 30 seconds by default, or as close to it as the other two timeouts allow when they are set; more than zero, not above
    /// <see cref="TotalTimeout"/>.
    /// </value>
    public TimeSpan AttemptTimeout
    {
        get => GivenAttemptTimeout ?? Shorter(Longer(DefaultAttemptTimeout, GivenConnectTimeout), TotalTimeout);
        set => GivenAttemptTimeout = value;
    }

    /// <summary>The timeout for the whole call, including its retries and the waits between them.</summary>
    /// <value>100 seconds by default, or more when a longer timeout is set for an attempt; more than zero, at most a day.</value>
    public TimeSpan TotalTimeout
    {
        get => GivenTotalTimeout ?? Longer(Longer(DefaultTotalTimeout, GivenAttemptTimeout), GivenConnectTimeout);
        set => GivenTotalTimeout = value;
    }

    /// <summary>The timeout for opening a connection.</summary>
    /// <value>
    /// 15 seconds by default, or <see cref="AttemptTimeout"/> when that is shorter; more than zero, not above
    /// <see cref="AttemptTimeout"/>.
    /// </value>
    public TimeSpan ConnectTimeout
    {
        get => GivenConnectTimeout ?? Shorter(DefaultConnectTimeout, AttemptTimeout);
        set => GivenConnectTimeout = value;
    }

    /// <summary>Gets the value that the application set; null when the default applies.</summary>
    internal TimeSpan? GivenAttemptTimeout { get; private set; }

    /// <inheritdoc cref="GivenAttemptTimeout"/>
    internal TimeSpan? GivenTotalTimeout { get; private set; }

    /// <inheritdoc cref="GivenAttemptTimeout"/>
    internal TimeSpan? GivenConnectTimeout { get; private set; }

    /// <summary>
    /// Gets or sets the maximum size of the body of a response, in bytes after decompression. A call whose response is larger
    /// fails with <see cref="ChatAgentProtocolException"/>, and is not retried.
    /// </summary>
    /// <value>
    /// 32 MiB (33,554,432) by default; 1 to 1 GiB. That is several times the longest transcript or list of a real tenant, and
    /// little enough that a few hostile responses at once do not exhaust a process. Responses of identity providers, of the
    /// state API and with signing keys have a limit of their own, 1 MiB; of an error response 64 KiB are read.
    /// </value>
    public int MaxResponseSize { get; set; } = 32 * 1024 * 1024;

    /// <summary>The same settings for a tenant; onsite there is none to name.</summary>
    internal ChatClientOptions For(string tenantId)
    {
        ChatClientOptions options = (ChatClientOptions)MemberwiseClone();
        options.TenantId = string.IsNullOrEmpty(Environment) ? TenantId : tenantId;
        return options;
    }

    private static TimeSpan Longer(TimeSpan value, TimeSpan? other) => other > value ? other.Value : value;

    private static TimeSpan Shorter(TimeSpan value, TimeSpan other) => other < value ? other : value;
}
