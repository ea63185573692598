using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client;

/// <summary>
/// Represents the settings of a client. They are validated when the application starts, or at the latest when the client is
/// created. They are read once: later changes have no effect.
/// </summary>
/// <remarks>
/// <para>
/// An empty string is treated as null. The defaults of timeouts adapt to the timeouts that are set.
/// </para>
/// <para>
/// Configuration binding sets all properties. Serializers do not write the secrets. A logger that reads properties by reflection
/// (Serilog's <c>{@options}</c>) ignores the attributes and shows the secrets: do not log the options in that way.
/// </para>
/// </remarks>
public sealed class ChatClientOptions
{
    private static readonly TimeSpan DefaultAttemptTimeout = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan DefaultTotalTimeout = TimeSpan.FromSeconds(100);
    private static readonly TimeSpan DefaultConnectTimeout = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Gets or sets the root address of the tenant, for example <c>https://online3.superoffice.com/Cust12345</c>. A port, a
    /// trailing slash, <c>/api</c> and <c>/api/v1</c> are accepted. Path segments before <c>/api</c> are preserved.
    /// </summary>
    /// <value>
    /// Null by default. Required unless <see cref="TenantId"/> is set. Must be absolute, without a query or user name, and use
    /// https unless <see cref="AllowInsecureHttp"/> is true. With <see cref="TenantId"/>, it is the address of the first request,
    /// and may be only a host of the environment.
    /// </value>
    public Uri? BaseAddress
    {
        get;
        set => field = value is { OriginalString.Length: 0 } ? null : value;
    }

    /// <summary>
    /// Gets or sets the online environment of <see cref="TenantId"/>: <c>sod</c>, <c>qaonline</c>, <c>online</c>, or the address
    /// of an emulator. <see cref="ChatEnvironment.Parse"/> reads it. Credentials are sent only to hosts of the environment.
    /// </summary>
    /// <value>Null by default: <see cref="BaseAddress"/> does not change. Requires <see cref="TenantId"/>.</value>
    public string? Environment { get; set; }

    /// <summary>
    /// Gets or sets the id of the online tenant, such as <c>Cust12345</c>. The address of the tenant is then resolved from the
    /// tenant state API of SuperOffice, and resolved again when the tenant has moved.
    /// </summary>
    /// <value>
    /// Null by default: <see cref="BaseAddress"/> does not change. Letters and digits only. Requires <see cref="Environment"/>.
    /// </value>
    public string? TenantId { get; set; }

    /// <summary>
    /// Gets or sets the application token, sent as the header <c>SO-AppToken</c>. It is the client secret of the application, and
    /// the same for all tenants. Online, a ticket is accepted only together with it.
    /// </summary>
    /// <value>Null by default: no application token is sent.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? AppToken { get; set; }

    /// <summary>Gets or sets the credential to authenticate with. Overrides <see cref="Authentication"/>.</summary>
    /// <value>Null by default. Required unless <see cref="Authentication"/> is set.</value>
    [JsonIgnore]
    [IgnoreDataMember]
    public ChatCredential? Credential { get; set; }

    /// <summary>Gets or sets the credential that is bound from configuration.</summary>
    /// <value>Without a scheme by default: <see cref="Credential"/> is required.</value>
    public ChatAuthenticationOptions Authentication { get; set; } = new();

    /// <summary>
    /// Gets or sets the language that multi-language texts are translated to, sent as the header <c>Accept-Language</c>. An ISO
    /// 639-1 code such as <c>sv</c>. Saving a translated text replaces the text in all languages.
    /// </summary>
    /// <value>Null by default: texts are returned in all their languages.</value>
    public string? AcceptLanguage { get; set; }

    /// <summary>
    /// Gets or sets the language that multi-language texts are translated to, sent as the header <c>SO-Language</c>. The server
    /// prefers it to <see cref="AcceptLanguage"/>.
    /// </summary>
    /// <value>Null by default: not sent. <c>x</c> or <c>*</c> disables translation.</value>
    public string? Language { get; set; }

    /// <summary>
    /// Gets or sets the culture for formatting numbers and dates inside texts, sent as the header <c>SO-Culture</c>. The server
    /// ignores it when no language is set.
    /// </summary>
    /// <value>Null by default: the server uses the culture of the language.</value>
    public string? Culture { get; set; }

    /// <summary>
    /// Gets or sets the time zone of the dates in responses, sent as the header <c>SO-TimeZone</c>: a code of SuperOffice
    /// (<c>NO</c>, <c>US-NY</c>, <c>UTC</c>) or its id (<c>261</c>). IANA and Windows names are rejected. Dates include offsets, so
    /// that they represent the same instants in every time zone.
    /// </summary>
    /// <value>Null by default: UTC.</value>
    public string? TimeZone { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether http is allowed for hosts other than the local host. Credentials are then sent
    /// unencrypted.
    /// </summary>
    /// <value>False by default. Loopback addresses are always allowed.</value>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>Gets or sets the retry settings.</summary>
    /// <value>The default <see cref="ChatRetryOptions"/>. Not null.</value>
    public ChatRetryOptions Retry { get; set; } = new();

    /// <summary>
    /// Gets or sets the timeout for a single attempt, including authentication, connecting, sending the request and reading the
    /// response.
    /// </summary>
    /// <value>
    /// 30 seconds by default, or as close to it as the other two timeouts allow when they are set. Greater than zero and at most
    /// <see cref="TotalTimeout"/>.
    /// </value>
    public TimeSpan AttemptTimeout
    {
        get => ExplicitAttemptTimeout ?? Min(Max(DefaultAttemptTimeout, ExplicitConnectTimeout), TotalTimeout);
        set => ExplicitAttemptTimeout = value;
    }

    /// <summary>Gets or sets the timeout for an entire call, including retries and the delays between them.</summary>
    /// <value>
    /// 100 seconds by default, or the longest of the other two timeouts when that is longer. Greater than zero and at most one day.
    /// </value>
    public TimeSpan TotalTimeout
    {
        get => ExplicitTotalTimeout ?? Max(Max(DefaultTotalTimeout, ExplicitAttemptTimeout), ExplicitConnectTimeout);
        set => ExplicitTotalTimeout = value;
    }

    /// <summary>Gets or sets the timeout for opening a connection.</summary>
    /// <value>
    /// 15 seconds by default, or <see cref="AttemptTimeout"/> when that is shorter. Greater than zero and at most
    /// <see cref="AttemptTimeout"/>.
    /// </value>
    /// <remarks>
    /// Has no effect on .NET Framework, whose HTTP handler has no such timeout. <see cref="AttemptTimeout"/> applies there, and a
    /// warning is logged when the option is set.
    /// </remarks>
    public TimeSpan ConnectTimeout
    {
        get => ExplicitConnectTimeout ?? Min(DefaultConnectTimeout, AttemptTimeout);
        set => ExplicitConnectTimeout = value;
    }

    /// <summary>Gets the value that the application set, or null when the default applies.</summary>
    internal TimeSpan? ExplicitAttemptTimeout { get; private set; }

    /// <inheritdoc cref="ExplicitAttemptTimeout"/>
    internal TimeSpan? ExplicitTotalTimeout { get; private set; }

    /// <inheritdoc cref="ExplicitAttemptTimeout"/>
    internal TimeSpan? ExplicitConnectTimeout { get; private set; }

    /// <summary>
    /// Gets or sets the maximum size of a response body, in bytes after decompression. A call with a larger response fails with
    /// <see cref="ChatAgentProtocolException"/>, and is not retried.
    /// </summary>
    /// <value>
    /// 33,554,432 (32 MiB) by default. From 1 to 1,073,741,824 (1 GiB).
    /// </value>
    /// <remarks>
    /// The default is several times larger than the longest transcript or list of a real tenant, and small enough that a few
    /// hostile responses do not exhaust the memory of a process. Responses of identity providers and of the tenant state API, and
    /// signing keys, are limited to 1 MiB. Of an error response, 64 KiB are read.
    /// </remarks>
    public int MaxResponseSize { get; set; } = 32 * 1024 * 1024;

    /// <summary>Creates a copy for a tenant. The id is ignored when no environment is set, as onsite.</summary>
    internal ChatClientOptions WithTenant(string tenantId)
    {
        ChatClientOptions options = (ChatClientOptions)MemberwiseClone();
        options.TenantId = string.IsNullOrEmpty(Environment) ? TenantId : tenantId;
        return options;
    }

    private static TimeSpan Max(TimeSpan value, TimeSpan? other) => other > value ? other.Value : value;

    private static TimeSpan Min(TimeSpan value, TimeSpan other) => other < value ? other : value;
}
