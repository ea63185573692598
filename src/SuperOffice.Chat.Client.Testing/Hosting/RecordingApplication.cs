using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Processes each request to a server: records it, applies a fault, and responds.</summary>
internal abstract class RecordingApplication(ServerState state) : IHttpApplication<HttpContext>
{
    private readonly ServerState _state = state;

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        using CancellationTokenSource cancellation = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _state.Stopping);
        try
        {
            byte[] body = await ReadAsync(context.Request, cancellation.Token).ConfigureAwait(false);
            RoutedRequest routed = Route(context.Request, body, cancellation.Token);
            RequestEntry entry = _state.Log.Add(routed.Name, context.Request, body, routed.TenantId);
            Exchange exchange = new(context, async () => entry.SetChange(await routed.RespondAsync().ConfigureAwait(false)))
            {
                Responding = entry.SetStatus,
                CancellationToken = cancellation.Token,
                Time = _state.Time,
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
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            context.Abort();
        }
    }

    protected abstract RoutedRequest Route(HttpRequest request, byte[] body, CancellationToken cancellationToken);

    private static async Task<byte[]> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using MemoryStream body = new();
        await request.Body.CopyToAsync(body, cancellationToken).ConfigureAwait(false);
        return body.ToArray();
    }
}
