using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>How an emulated SuperOffice online behaves. It is read once, when the emulator starts.</summary>
public sealed class ChatOnlineEmulatorOptions
{
    /// <summary>Gets or sets the loopback port of the host for sign-in and tenant states.</summary>
    /// <value>
    /// 0 by default: any free port. 0 to 65535. A port that is in use makes the start fail with an
    /// <see cref="IOException"/>. Each tenant has a <see cref="ChatAgentEmulatorOptions.Port"/> of its own.
    /// </value>
    public int Port { get; set; }

    /// <summary>Id of the app.</summary>
    /// <value><c>emulator-client-id</c> by default.</value>
    public string ClientId { get; set; } = "emulator-client-id";

    /// <summary>Secret of the app, which is also the application token of its tenants.</summary>
    /// <value><c>emulator-client-secret</c> by default.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string ClientSecret { get; set; } = "emulator-client-secret";

    /// <summary>Name of the app, with which system tokens begin.</summary>
    /// <value><c>Chat Emulator App</c> by default; blanks, hyphens and dots are allowed.</value>
    public string AppName { get; set; } = "Chat Emulator App";

    /// <summary>How long an access token is good, used or not.</summary>
    /// <value>3600 seconds by default, as documented; above zero.</value>
    public TimeSpan AccessTokenLifetime { get; set; } = TimeSpan.FromSeconds(3600);

    /// <summary>After how long without use a ticket ends; each use starts the time anew.</summary>
    /// <value>6 hours by default, as documented; above zero.</value>
    public TimeSpan TicketIdleLimit { get; set; } = TimeSpan.FromHours(6);

    /// <summary>From <c>nbf</c>, which is a minute before now, to <c>exp</c> of signed tokens.</summary>
    /// <value>360 seconds by default, as in the documented sample; above zero.</value>
    public TimeSpan JwtLifetime { get; set; } = TimeSpan.FromSeconds(360);

    /// <summary>From now to <c>ValidUntil</c> of a tenant's state; below zero for one that is past already.</summary>
    /// <value>5 minutes by default, which is inferred.</value>
    public TimeSpan StateLifetime { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How far the time stamp of a system user's sign-in may be from now, either way.</summary>
    /// <value>5 minutes by default; documented as a few minutes. Above zero.</value>
    public TimeSpan ClockTolerance { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How the token end point writes <c>expires_in</c>.</summary>
    /// <value><see cref="ExpiresInForm.Number"/> by default.</value>
    public ExpiresInForm ExpiresIn { get; set; } = ExpiresInForm.Number;

    /// <summary>
    /// Answers 404 for the state of a tenant that does not exist, rather than state <c>Unknown</c> in a 200. Not documented:
    /// try both.
    /// </summary>
    /// <value>True by default.</value>
    public bool UnknownTenantsAreNotFound { get; set; } = true;

    /// <summary>The clock of all of it, tenants included.</summary>
    /// <value>The system's by default.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
