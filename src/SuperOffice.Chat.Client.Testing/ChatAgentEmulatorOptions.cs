namespace SuperOffice.Chat.Client.Testing;

/// <summary>How an emulator behaves. It is read once, when the emulator starts.</summary>
public sealed class ChatAgentEmulatorOptions
{
    /// <summary>Path of the tenant, before <c>/api/v1/Agents/Chat</c>.</summary>
    /// <value><c>/Cust12345</c> by default, as online; empty for an installation at the root of its host.</value>
    public string TenantPath { get; set; } = "/Cust12345";

    /// <summary>The ticket that is let in from the start.</summary>
    /// <value><c>7T:RW11bGF0b3JUaWNrZXQ=</c> by default.</value>
    public string Ticket { get; set; } = "7T:RW11bGF0b3JUaWNrZXQ=";

    /// <summary>The application token that is demanded beside a ticket.</summary>
    /// <value><c>emulator-app-token</c> by default; null demands none, as onsite.</value>
    public string? AppToken { get; set; } = "emulator-app-token";

    /// <summary>Id of the first session that is created; each further one is one higher.</summary>
    /// <value>1 by default; above 0.</value>
    public int FirstChatSessionId { get; set; } = 1;

    /// <summary>What becomes of a text longer than its column. Not documented: try both.</summary>
    /// <value><see cref="Testing.OverlongText.Cut"/> by default.</value>
    public OverlongText OverlongText { get; set; } = OverlongText.Cut;

    /// <summary>
    /// Base zone of the installation: dates without an offset are in it, coming and going, when a request names no
    /// zone. One of <c>UTC</c>, <c>NO</c>, <c>DK</c>, <c>SE</c>, <c>US-NY</c> or the ids 1, 261, 460.
    /// </summary>
    /// <value><c>UTC</c> by default.</value>
    public string TimeZone { get; set; } = "UTC";

    /// <summary>
    /// Writes offsets as <c>-0500</c>, the form of the documentation of the header, rather than <c>-05:00</c>, the form
    /// of the documented answers.
    /// </summary>
    /// <value>False by default.</value>
    public bool WriteOffsetsWithoutColon { get; set; }

    /// <summary>Keeps the body of every request that was received. A long campaign saves memory without them.</summary>
    /// <value>True by default.</value>
    public bool KeepRequestBodies { get; set; } = true;

    /// <summary>The clock of delays.</summary>
    /// <value>The system's by default.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
