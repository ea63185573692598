using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>How an emulator behaves. It is read once, when the emulator starts.</summary>
public sealed class ChatAgentEmulatorOptions
{
    /// <summary>Path of the tenant, before <c>/api/v1/Agents/Chat</c>.</summary>
    /// <value><c>/Cust12345</c> by default, as online; empty for an installation at the root of its host.</value>
    public string TenantPath { get; set; } = "/Cust12345";

    /// <summary>Gets or sets the loopback port that the emulator listens on.</summary>
    /// <value>
    /// 0 by default: any free port. 0 to 65535. A port that is in use makes the start fail with an
    /// <see cref="IOException"/>. A tenant that moves continues on a free port.
    /// </value>
    public int Port { get; set; }

    /// <summary>The ticket that is let in from the start.</summary>
    /// <value><c>7T:RW11bGF0b3JUaWNrZXQ=</c> by default.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string Ticket { get; set; } = "7T:RW11bGF0b3JUaWNrZXQ=";

    /// <summary>The application token that is demanded beside a ticket.</summary>
    /// <value><c>emulator-app-token</c> by default; null demands none, as onsite.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? AppToken { get; set; } = "emulator-app-token";

    /// <summary>
    /// After how long without use a ticket ends that <c>User/currentToken</c> or a <see cref="ChatOnlineEmulator"/> gave;
    /// each use starts the time anew. <see cref="Ticket"/>, and what <see cref="ChatAccess"/> was told to let in, does not end.
    /// </summary>
    /// <value>6 hours by default, as documented; above zero.</value>
    public TimeSpan TicketIdleLimit { get; set; } = TimeSpan.FromHours(6);

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

    /// <summary>
    /// Starts without users and topics. Otherwise there are a topic with id 1 and a welcome text, and two agents, <c>kari</c> and
    /// <c>ola</c>, who are its members with every role and present. The ready credential signs in as the first user.
    /// </summary>
    /// <value>False by default.</value>
    public bool StartEmpty { get; set; }

    /// <summary>What a transfer to an agent who is not present does. Not documented: try both.</summary>
    /// <value><see cref="Testing.AbsentReceiver.NothingHappens"/> by default.</value>
    public AbsentReceiver AbsentReceiver { get; set; } = AbsentReceiver.NothingHappens;

    /// <summary>What deleting a session leaves behind. Not documented: try both.</summary>
    /// <value><see cref="Testing.DeletedSession.Remove"/> by default.</value>
    public DeletedSession DeletedSession { get; set; } = DeletedSession.Remove;

    /// <summary>What picking up the first session answers when nobody waits. Not documented: try both.</summary>
    /// <value><see cref="Testing.EmptyQueue.Null"/> by default.</value>
    public EmptyQueue EmptyQueue { get; set; } = EmptyQueue.Null;

    /// <summary>What adding a member who is one already does. Not documented: try all.</summary>
    /// <value><see cref="Testing.ExistingMember.Update"/> by default.</value>
    public ExistingMember ExistingMember { get; set; } = ExistingMember.Update;

    /// <summary>The order of messages. Not documented: try both.</summary>
    /// <value><see cref="Testing.MessageOrder.OldestFirst"/> by default.</value>
    public MessageOrder MessageOrder { get; set; } = MessageOrder.OldestFirst;

    /// <summary>The kind of id in presence and in lists of users. Inferred: try both.</summary>
    /// <value><see cref="Testing.UserIdKind.EjUser"/> by default.</value>
    public UserIdKind UserIds { get; set; } = UserIdKind.EjUser;

    /// <summary>The clock of delays, of opening hours, of tickets, of the dates of answers, and of the stamps on sessions and messages.</summary>
    /// <value>The system's by default.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Tells the tickets of one tenant's users from those of another's.</summary>
    internal string TicketMark { get; set; } = "";
}
