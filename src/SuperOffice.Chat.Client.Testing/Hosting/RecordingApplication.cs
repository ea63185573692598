using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Processes each request to a server: records it, applies a fault, and responds.</summary>
internal abstract class RecordingApplication : IHttpApplication<HttpContext>
{
    private readonly RequestLog _log;
    private readonly ChatFaults _faults;
    private readonly TimeProvider _time;
    private readonly CancellationToken _stopping;

    protected RecordingApplication(RequestLog log, ChatFaults faults, TimeProvider time, CancellationToken stopping)
    {
        _log = log;
        _faults = faults;
        _time = time;
        _stopping = stopping;
    }

    protected RecordingApplication(RecordingApplication former)
        : this(former._log, former._faults, former._time, former._stopping)
    {
    }

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        using CancellationTokenSource cancelled = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stopping);
        try
        {
            byte[] body = await ReadAsync(context.Request, cancelled.Token).ConfigureAwait(false);
            RoutedRequest routed = Route(context.Request, body, cancelled.Token);
            RequestEntry entry = _log.Add(routed.Name, context.Request, body, routed.TenantId);
            Exchange exchange = new(context, async () => entry.SetChange(await routed.RespondAsync().ConfigureAwait(false)))
            {
                Responding = entry.SetStatus,
                Cancelled = cancelled.Token,
                Time = _time,
            };
            try
            {
                await _faults.Take(entry).ApplyAsync(exchange).ConfigureAwait(false);
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

    protected abstract RoutedRequest Route(HttpRequest request, byte[] body, CancellationToken cancelled);

    private static async Task<byte[]> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using MemoryStream body = new();
        await request.Body.CopyToAsync(body, cancellationToken).ConfigureAwait(false);
        return body.ToArray();
    }
}
