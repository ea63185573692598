using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Emulator;

/// <summary>A receiver on a real port that records every request and sends the responses of the test.</summary>
internal sealed class WebhookTarget : IAsyncDisposable
{
    private readonly ConcurrentQueue<ReceivedWebhook> _received = [];
    private readonly WebApplication _app;

    private WebhookTarget()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Run(ReceiveAsync);
    }

    public Uri Address => new(_app.Urls.Single() + "/hook");

    public IReadOnlyList<ReceivedWebhook> Received => [.. _received];

    public IEnumerable<string> Events => Received.Select(static webhook => webhook.Event);

    /// <summary>The status of the response to each request.</summary>
    public Func<ReceivedWebhook, int> Respond { get; set; } = static _ => 200;

    /// <summary>Gets or sets a function that runs before each response.</summary>
    public Func<HttpContext, Task> Before { get; set; } = static _ => Task.CompletedTask;

    public static async Task<WebhookTarget> StartAsync()
    {
        WebhookTarget target = new();
        await target._app.StartAsync(TestContext.Current.CancellationToken);
        return target;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        ReceivedWebhook received = new(
            body.ToArray(),
            context.Request.Headers.ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase));
        _received.Enqueue(received);
        await Before(context);
        context.Response.StatusCode = Respond(received);
        context.Response.Headers["X-Powered-By"] = "a test";
        if (context.Response.StatusCode >= 300)
        {
            await context.Response.WriteAsync("not today", context.RequestAborted);
        }
    }
}
