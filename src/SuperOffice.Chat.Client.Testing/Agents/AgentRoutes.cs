using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Finds the operations of a tenant by their paths.</summary>
internal sealed class AgentRoutes
{
    private readonly PathString _chat;
    private readonly PathString _webhook;

    public AgentRoutes(string tenantPath)
    {
        _chat = new PathString($"{tenantPath}/api/v1/Agents/Chat");
        _webhook = new PathString($"{tenantPath}/api/v1/Agents/Webhook");
    }

    /// <returns>The name as in the path, and the operation, or null when it is unknown. An empty name when no agent has the path.</returns>
    public (string Name, IAgentOperation? Operation) Find(PathString path)
    {
        IAgentOperation? operation = null;
        string name = "";
        if (path.StartsWithSegments(_chat, StringComparison.OrdinalIgnoreCase, out PathString rest))
        {
            name = NameOf(rest);
            operation = ChatOperations.TryFind(name, out IChatOperation? chat) ? chat : null;
        }
        else if (path.StartsWithSegments(_webhook, StringComparison.OrdinalIgnoreCase, out rest))
        {
            name = NameOf(rest);
            operation = WebhookOperations.Find(name);
        }

        return (operation?.Name ?? name, operation);
    }

    private static string NameOf(PathString rest) => (rest.Value ?? "").Trim('/');
}
