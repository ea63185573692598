using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Processes each request to a tenant: records it, applies a fault, and responds.</summary>
internal sealed class ChatAgentApplication : IHttpApplication<HttpContext>
{
    private readonly AgentRoutes _routes;
    private readonly PathString _currentTokenPath;
    private readonly ChatAgent _agent;
    private readonly CurrentToken _currentToken;
    private readonly EmulatorState _state;
    private readonly TimeProvider _time;
    private volatile bool _hasMoved;

    public ChatAgentApplication(ChatAgentEmulatorOptions options, EmulatorState state)
    {
        if (options.TenantPath.Length > 0 && (options.TenantPath[0] != '/' || options.TenantPath[^1] == '/'))
        {
            throw new ArgumentException($"The tenant path '{options.TenantPath}' is invalid. It must start with a slash and not end with one.", nameof(options));
        }

        _routes = new AgentRoutes(options.TenantPath);
        _currentTokenPath = new PathString($"{options.TenantPath}/api/v1/User/currentToken");
        _agent = new ChatAgent(options, state.Access, state.World, state.Webhooks);
        _currentToken = new CurrentToken(state.Access, state.Tickets);
        _state = state;
        _time = options.TimeProvider;
    }

    private ChatAgentApplication(ChatAgentApplication former)
    {
        _routes = former._routes;
        _currentTokenPath = former._currentTokenPath;
        _agent = former._agent;
        _currentToken = former._currentToken;
        _state = former._state;
        _time = former._time;
    }

    /// <summary>Creates the application of the same tenant for another port.</summary>
    public ChatAgentApplication CreateSuccessor() => new(this);

    /// <summary>Marks the tenant as moved. Further requests receive 421.</summary>
    public void MarkAsMoved() => _hasMoved = true;

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        using CancellationTokenSource cancelled = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _state.Stopping);
        try
        {
            byte[] body = await ReadAsync(context.Request, cancelled.Token).ConfigureAwait(false);
            (string name, AgentOperation? operation) = IsTokenRequest(context.Request) ? (CurrentToken.Name, null) : _routes.Find(context.Request.Path);
            RequestEntry entry = _state.Log.Add(name, context.Request, body);
            Exchange exchange = new(
                context, async () => entry.SetChange(await RespondAsync(context.Request, operation, body, cancelled.Token).ConfigureAwait(false)))
            {
                Responding = entry.SetStatus,
                Cancelled = cancelled.Token,
                Time = _time,
            };
            try
            {
                await _state.Faults.Take(entry).ApplyAsync(exchange).ConfigureAwait(false);
            }
            finally
            {
                entry.Complete();
            }
        }
        catch (OperationCanceledException) when (cancelled.IsCancellationRequested)
        {
            context.Abort();
        }
    }

    private static async Task<byte[]> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using MemoryStream body = new();
        await request.Body.CopyToAsync(body, cancellationToken).ConfigureAwait(false);
        return body.ToArray();
    }

    private ValueTask<ChatResponse> RespondAsync(
        HttpRequest request, AgentOperation? operation, byte[] body, CancellationToken cancelled) => request switch
        {
            _ when _hasMoved => new(StandardResponses.WrongSubdomain),
            _ when !_state.IsAvailable => new(StandardResponses.Unavailable),
            _ when IsTokenRequest(request) => new(_currentToken.Respond(request)),
            _ => _agent.RespondAsync(request, operation, body, cancelled),
        };

    private bool IsTokenRequest(HttpRequest request) => request.Path.Equals(_currentTokenPath, StringComparison.OrdinalIgnoreCase);
}
