using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Responds to the requests to a tenant.</summary>
internal sealed class ChatAgentApplication : RecordingApplication
{
    private readonly AgentRoutes _routes;
    private readonly PathString _currentTokenPath;
    private readonly ChatAgent _agent;
    private readonly CurrentToken _currentToken;
    private readonly EmulatorState _state;
    private volatile bool _hasMoved;

    public ChatAgentApplication(EmulatorState state)
        : base(state)
    {
        ChatAgentEmulatorOptions options = state.World.Rules;
        _routes = new AgentRoutes(options.TenantPath);
        _currentTokenPath = new PathString($"{options.TenantPath}/api/v1/User/currentToken");
        _agent = new ChatAgent(options, state.Access, state.World, state.Webhooks);
        _currentToken = new CurrentToken(state.Access, state.Tickets);
        _state = state;
    }

    /// <summary>Marks the tenant as moved. Further requests receive 421.</summary>
    public void MarkAsMoved() => _hasMoved = true;

    protected override RoutedRequest Route(HttpRequest request, byte[] body, CancellationToken cancellationToken)
    {
        if (request.Path.Equals(_currentTokenPath, StringComparison.OrdinalIgnoreCase))
        {
            return new(CurrentToken.Name, TenantId: null, () => new(Refuse() ?? _currentToken.Respond(request)));
        }

        (string name, AgentOperation? operation) = _routes.Find(request.Path);
        return new(name, TenantId: null, () =>
            Refuse() is ChatResponse refusal ? new(refusal) : _agent.RespondAsync(request, operation, body, cancellationToken));
    }

    private ChatResponse? Refuse() => _hasMoved ? StandardResponses.WrongSubdomain : _state.IsAvailable ? null : StandardResponses.Unavailable;
}
