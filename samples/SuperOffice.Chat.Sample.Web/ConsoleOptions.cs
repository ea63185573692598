namespace SuperOffice.Chat.Sample.Web;

/// <summary>Represents the section <c>Console</c>. How to connect and sign in is in the section <c>SuperOffice</c>.</summary>
internal sealed class ConsoleOptions
{
    /// <summary>Gets the full name of the agent whose credential the console uses. The Chat agent does not report it.</summary>
    public string Agent { get; init; } = "";

    public IReadOnlyList<string> QuickReplies { get; init; } = [];

    /// <summary>Gets the tenant that sends the events, such as <c>Cust12345</c>.</summary>
    public string TenantId { get; init; } = "";

    /// <summary>Gets the public address of the console for events, or null when no event can reach it. It polls then.</summary>
    public Uri? WebhookUrl { get; init; }

    public string WebhookSecret { get; init; } = "";

    /// <summary>Gets the page of the emulator, or null when the console is connected to a tenant.</summary>
    public Uri? EmulatorPage { get; init; }
}
