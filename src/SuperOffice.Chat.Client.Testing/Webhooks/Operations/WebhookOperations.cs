namespace SuperOffice.Chat.Client.Testing;

/// <summary>Contains all operations of the Webhook agent. Paths are case-insensitive, as on IIS.</summary>
internal static class WebhookOperations
{
    private static readonly Dictionary<string, IAgentOperation> ByName = new IAgentOperation[]
    {
        new CreateDefaultWebhook(),
        new DeleteWebhook(),
        new GetAllWebhooks(),
        new GetLastError(),
        new GetWebhook(),
        new SaveWebhook(),
        new SignalEvent(),
        new TestWebhook(),
    }.ToDictionary(static operation => operation.Name, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static IAgentOperation? Find(string name) => ByName.GetValueOrDefault(name);
}
