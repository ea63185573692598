using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents the options of a <see cref="ChatOnlineEmulator"/>. They are read once, when the emulator starts.</summary>
public sealed class ChatOnlineEmulatorOptions
{
    /// <summary>Gets or sets the loopback port of the host for sign-in and tenant states.</summary>
    /// <value>
    /// 0 by default: any free port. 0 to 65535. A port that is in use makes the start fail with an
    /// <see cref="IOException"/>. Each tenant has a <see cref="ChatAgentEmulatorOptions.Port"/> of its own.
    /// </value>
    public int Port { get; set; }

    /// <summary>Gets or sets the client id of the app.</summary>
    /// <value><c>emulator-client-id</c> by default.</value>
    public string ClientId { get; set; } = "emulator-client-id";

    /// <summary>Gets or sets the client secret of the app, which is also the application token of its tenants.</summary>
    /// <value><c>emulator-client-secret</c> by default.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string ClientSecret { get; set; } = "emulator-client-secret";

    /// <summary>Gets or sets the name of the app, with which system tokens start.</summary>
    /// <value><c>Chat Emulator App</c> by default. Spaces, hyphens and dots are allowed.</value>
    public string AppName { get; set; } = "Chat Emulator App";

    /// <summary>Gets or sets the lifetime of access tokens. Use does not extend it.</summary>
    /// <value>3600 seconds by default, as SuperOffice documents. Greater than zero.</value>
    public TimeSpan AccessTokenLifetime { get; set; } = TimeSpan.FromSeconds(3600);

    /// <summary>Gets or sets the time without use after which a ticket expires. Each use extends it.</summary>
    /// <value>6 hours by default, as SuperOffice documents. Greater than zero.</value>
    public TimeSpan TicketIdleLimit { get; set; } = TimeSpan.FromHours(6);

    /// <summary>Gets or sets the lifetime of signed tokens, from <c>nbf</c>, which is a minute ago, to <c>exp</c>.</summary>
    /// <value>360 seconds by default, as in the documented sample. Greater than zero.</value>
    public TimeSpan JwtLifetime { get; set; } = TimeSpan.FromSeconds(360);

    /// <summary>
    /// Gets or sets the time from now to <c>ValidUntil</c> of the state of a tenant. Negative for a state that has
    /// expired.
    /// </summary>
    /// <value>5 minutes by default. SuperOffice does not document it.</value>
    public TimeSpan StateLifetime { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Gets or sets the maximum difference between the timestamp of a system user request and now.</summary>
    /// <value>5 minutes by default. SuperOffice documents a few minutes. Greater than zero.</value>
    public TimeSpan ClockTolerance { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Gets or sets the format of <c>expires_in</c> in responses of the token endpoint.</summary>
    /// <value><see cref="ExpiresInFormat.Number"/> by default.</value>
    public ExpiresInFormat ExpiresIn { get; set; } = ExpiresInFormat.Number;

    /// <summary>
    /// Gets or sets a value indicating whether the state of a tenant that does not exist is a response with 404, instead of the state
    /// <c>Unknown</c> with 200. SuperOffice does not document it; test with both.
    /// </summary>
    /// <value>True by default.</value>
    public bool UnknownTenantsAreNotFound { get; set; } = true;

    /// <summary>Gets or sets the clock, which also applies to tenants.</summary>
    /// <value><see cref="TimeProvider.System"/> by default.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Copies the options, so that later changes have no effect on an emulator.</summary>
    internal ChatOnlineEmulatorOptions Clone() => (ChatOnlineEmulatorOptions)MemberwiseClone();
}
