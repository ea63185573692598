using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents the options of a <see cref="ChatAgentEmulator"/>. They are read once, when the emulator starts.</summary>
public sealed class ChatAgentEmulatorOptions
{
    /// <summary>Gets or sets the path of the tenant, before <c>/api/v1/Agents/Chat</c>.</summary>
    /// <value><c>/Cust12345</c> by default, as online. An empty string for an onsite installation at the root of its host.</value>
    public string TenantPath { get; set; } = "/Cust12345";

    /// <summary>Gets or sets the loopback port that the emulator listens on.</summary>
    /// <value>
    /// 0 by default: any free port. 0 to 65535. A port that is in use makes the start fail with an
    /// <see cref="IOException"/>. A tenant that moves continues on a free port.
    /// </value>
    public int Port { get; set; }

    /// <summary>Gets or sets the ticket that is accepted from the start.</summary>
    /// <value><c>7T:RW11bGF0b3JUaWNrZXQ=</c> by default.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string Ticket { get; set; } = "7T:RW11bGF0b3JUaWNrZXQ=";

    /// <summary>Gets or sets the application token that tickets require.</summary>
    /// <value><c>emulator-app-token</c> by default. Null requires none, as onsite.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? AppToken { get; set; } = "emulator-app-token";

    /// <summary>
    /// Gets or sets the time without use after which a ticket expires that <c>User/currentToken</c> or a
    /// <see cref="ChatOnlineEmulator"/> issued. Each use extends it. <see cref="Ticket"/> and credentials that were added to
    /// <see cref="ChatAccess"/> do not expire.
    /// </summary>
    /// <value>6 hours by default, as SuperOffice documents. Greater than zero.</value>
    public TimeSpan TicketIdleLimit { get; set; } = TimeSpan.FromHours(6);

    /// <summary>Gets or sets the id of the first session that is created. Each further id is one higher.</summary>
    /// <value>1 by default. Greater than 0.</value>
    public int FirstChatSessionId { get; set; } = 1;

    /// <summary>
    /// Gets or sets the handling of strings that are longer than their columns. SuperOffice does not document it; test
    /// with both.
    /// </summary>
    /// <value><see cref="Testing.OverlongText.Truncate"/> by default.</value>
    public OverlongText OverlongText { get; set; } = OverlongText.Truncate;

    /// <summary>
    /// Gets or sets the base time zone of the installation. It applies to dates without an offset, in requests and responses, when
    /// a request names no time zone.
    /// </summary>
    /// <value><c>UTC</c> by default. One of <c>UTC</c>, <c>NO</c>, <c>DK</c>, <c>SE</c>, <c>US-NY</c>, or the ids 1, 261 and 460.</value>
    public string TimeZone { get; set; } = "UTC";

    /// <summary>
    /// Gets or sets a value indicating whether offsets are written as <c>-0500</c>, as the documentation of the header shows,
    /// instead of <c>-05:00</c>, as the documented responses show.
    /// </summary>
    /// <value>False by default.</value>
    public bool WriteOffsetsWithoutColon { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether the bodies of requests are recorded. Switch it off to save memory in
    /// long test runs.
    /// </summary>
    /// <value>True by default.</value>
    public bool RecordRequestBodies { get; set; } = true;

    /// <summary>
    /// Gets or sets a value indicating whether the emulator starts without users and topics. Otherwise it starts with a topic with
    /// id 1 and a welcome text, and two agents, <c>kari</c> and <c>ola</c>. Both are present, and members of the topic with every role.
    /// </summary>
    /// <value>False by default.</value>
    public bool StartEmpty { get; set; }

    /// <summary>
    /// Gets or sets the effect of a transfer to an agent who is not present. SuperOffice does not document it; test
    /// with both.
    /// </summary>
    /// <value><see cref="Testing.AbsentReceiver.Ignore"/> by default.</value>
    public AbsentReceiver AbsentReceiver { get; set; } = AbsentReceiver.Ignore;

    /// <summary>Gets or sets the effect of deleting a session. SuperOffice does not document it; test with both.</summary>
    /// <value><see cref="Testing.DeletedSession.Remove"/> by default.</value>
    public DeletedSession DeletedSession { get; set; } = DeletedSession.Remove;

    /// <summary>
    /// Gets or sets the result of picking up the first session of an empty queue. SuperOffice does not document it;
    /// test with both.
    /// </summary>
    /// <value><see cref="Testing.EmptyQueue.Null"/> by default.</value>
    public EmptyQueue EmptyQueue { get; set; } = EmptyQueue.Null;

    /// <summary>Gets or sets the effect of adding an existing member. SuperOffice does not document it; test with all.</summary>
    /// <value><see cref="Testing.ExistingMember.Update"/> by default.</value>
    public ExistingMember ExistingMember { get; set; } = ExistingMember.Update;

    /// <summary>Gets or sets the order of messages. SuperOffice does not document it; test with both.</summary>
    /// <value><see cref="Testing.MessageOrder.OldestFirst"/> by default.</value>
    public MessageOrder MessageOrder { get; set; } = MessageOrder.OldestFirst;

    /// <summary>Gets or sets the kind of id in presence and in lists of users. SuperOffice does not document it; test with both.</summary>
    /// <value><see cref="Testing.UserIdKind.EjUser"/> by default.</value>
    public UserIdKind UserIds { get; set; } = UserIdKind.EjUser;

    /// <summary>
    /// Gets or sets the clock for delays, opening hours, tickets, dates of responses, and times of sessions and
    /// messages.
    /// </summary>
    /// <value><see cref="TimeProvider.System"/> by default.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// Gets or sets the time that a receiver of webhooks has for its response, measured by the clock of the emulator. SuperOffice
    /// does not document it.
    /// </summary>
    /// <value>10 seconds by default. Greater than zero, up to 49 days.</value>
    public TimeSpan WebhookTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Gets or sets the number of failed attempts in a row after which a webhook is stopped. SuperOffice documents nine; an older page
    /// says seven.
    /// </summary>
    /// <value>9 by default. Greater than 0.</value>
    public int WebhookErrorLimit { get; set; } = 9;

    /// <summary>
    /// Gets or sets the effect of the third failed attempt on an event. The documentation of SuperOffice states both; test with both.
    /// </summary>
    /// <value><see cref="Testing.FailedWebhookDelivery.Discard"/> by default.</value>
    public FailedWebhookDelivery FailedWebhookDelivery { get; set; } = FailedWebhookDelivery.Discard;

    /// <summary>
    /// Gets or sets the handler that sends webhooks, for example the handler of a test server in memory. The emulator does not
    /// dispose it.
    /// </summary>
    /// <value>Null by default: webhooks are sent through sockets.</value>
    [JsonIgnore]
    [IgnoreDataMember]
    public HttpMessageHandler? WebhookHandler { get; set; }

    /// <summary>Gets or sets a suffix that distinguishes the tickets of one tenant from those of another.</summary>
    internal string TicketSuffix { get; set; } = "";

    /// <summary>Copies the options, so that later changes have no effect on an emulator.</summary>
    internal ChatAgentEmulatorOptions Clone() => (ChatAgentEmulatorOptions)MemberwiseClone();
}
