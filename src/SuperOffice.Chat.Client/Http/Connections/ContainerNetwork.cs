using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Finds the primary handlers of the clients in a container, for requests that do not belong to a client.</summary>
internal sealed class ContainerNetwork
{
    private readonly IServiceProvider _root;
    private readonly string[] _names;

    /// <param name="root">The container itself, not one of its scopes.</param>
    public ContainerNetwork(IServiceProvider root)
    {
        _root = root;
        _names = [.. root.GetServices<ChatClientName>().Select(static name => name.Name)];
    }

    /// <summary>Gets the primary handler of a client, and creates the client's handlers when they do not exist yet.</summary>
    /// <param name="name">The client's name; null for the unnamed client, else for the one that was registered first.</param>
    /// <returns>Null when there is no such client.</returns>
    public HttpMessageHandler? FindPrimaryHandler(string? name)
    {
        string? client = name is not null && _names.Contains(name) ? name
            : _names.Contains(ChatClientName.Default) ? ChatClientName.Default
            : _names.FirstOrDefault();
        if (client is null || _root.GetKeyedService<ChatConnections>(client) is not { } connections)
        {
            return null;
        }

        if (connections.Primary is null)
        {
            // Creates the handlers of the client, which set the primary handler. The factory keeps them.
            _ = _root.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(client);
        }

        return connections.Primary;
    }
}
