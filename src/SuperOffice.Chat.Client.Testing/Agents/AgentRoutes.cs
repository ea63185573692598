using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Finds the operations of a tenant by their paths.</summary>
internal sealed class AgentRoutes(string tenantPath)
{
    private readonly (PathString Path, OperationTable Operations)[] _agents =
    [
        (new($"{tenantPath}/api/v1/Agents/Chat"), ChatOperations.Table),
        (new($"{tenantPath}/api/v1/Agents/Webhook"), WebhookOperations.Table),
    ];

    /// <returns>The name as in the path, and the operation, or null when it is unknown. An empty name when no agent has the path.</returns>
    public (string Name, AgentOperation? Operation) Find(PathString path)
    {
        foreach ((PathString agent, OperationTable operations) in _agents)
        {
            if (path.StartsWithSegments(agent, StringComparison.OrdinalIgnoreCase, out PathString rest))
            {
                string name = (rest.Value ?? "").Trim('/');
                AgentOperation? operation = operations.Find(name);
                return (operation?.Name ?? name, operation);
            }
        }

        return ("", null);
    }
}
