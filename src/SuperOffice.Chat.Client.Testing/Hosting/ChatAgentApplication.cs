using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SuperOffice.Chat.Client.Testing.Operations;
using SuperOffice.Chat.Client.Testing.Recording;

namespace SuperOffice.Chat.Client.Testing.Hosting;

/// <summary>What the server runs for each request: note it, ask for a fault, answer.</summary>
internal sealed class ChatAgentApplication : IHttpApplication<HttpContext>
{
    private readonly PathString _root;
    private readonly ChatAgent _agent;
    private readonly EmulatorState _state;
    private readonly TimeProvider _time;

    public ChatAgentApplication(ChatAgentEmulatorOptions options, EmulatorState state)
    {
        if (options.TenantPath.Length > 0 && (options.TenantPath[0] != '/' || options.TenantPath[^1] == '/'))
        {
            throw new ArgumentException($"The tenant path '{options.TenantPath}' must begin with a slash and not end with one.", nameof(options));
        }

        _root = new PathString($"{options.TenantPath}/api/v1/Agents/Chat");
        _agent = new ChatAgent(options, state);
        _state = state;
        _time = options.TimeProvider;
    }

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
            string operation = Operation(context.Request.Path);
            RequestEntry entry = _state.Log.Add(operation, context.Request, body);
            Exchange exchange = new(context, entry, () => _agent.Answer(context.Request, operation, body))
            {
                Cancelled = cancelled.Token,
                Time = _time,
            };
            await _state.Faults.Take(entry).MeetAsync(exchange).ConfigureAwait(false);
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

    private string Operation(PathString path)
    {
        string name = path.StartsWithSegments(_root, StringComparison.OrdinalIgnoreCase, out PathString rest)
            ? (rest.Value ?? "").Trim('/')
            : "";
        return ChatOperations.TryFind(name, out IChatOperation? operation) ? operation.Name : name;
    }
}
