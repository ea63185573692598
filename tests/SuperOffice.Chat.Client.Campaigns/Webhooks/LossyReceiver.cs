using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Webhooks.AspNetCore;

namespace SuperOffice.Chat.Client.Campaigns.Webhooks;

/// <summary>
/// A receiver for several tenants that is stopped and started on the same port. It notes which events it has accepted, without the code
/// of the packages, and which ones were handled.
/// </summary>
internal sealed class LossyReceiver : IAsyncDisposable
{
    private readonly ConcurrentDictionary<(string Tenant, int Session), List<Guid>> _accepted = [];
    private readonly ConcurrentDictionary<(string Tenant, int Session), List<Guid>> _handled = [];
    private readonly ConcurrentDictionary<Guid, bool> _seen = [];
    private readonly ConcurrentDictionary<int, int> _statuses = [];
    private readonly IReadOnlyList<LossyTenant> _tenants;
    private readonly HybridCache _cache;
    private WebApplication? _app;
    private int _port;

    public LossyReceiver(IReadOnlyList<LossyTenant> tenants, HybridCache cache)
    {
        _tenants = tenants;
        _cache = cache;
    }

    /// <summary>The events that were responded to with 200 for the first time, in order.</summary>
    public IReadOnlyDictionary<(string Tenant, int Session), List<Guid>> Accepted => _accepted;

    /// <summary>The events that the handler got, in order.</summary>
    public IReadOnlyDictionary<(string Tenant, int Session), List<Guid>> Handled => _handled;

    /// <summary>The number of responses by status.</summary>
    public IReadOnlyDictionary<int, int> Statuses => _statuses;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        _port = _port == 0 ? FreePort() : _port;
        string address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{_port}");
        builder.WebHost.UseUrls(address);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(_cache);
        ChatWebhookBuilder webhooks = builder.Services.AddSuperOfficeChatWebhooks(options =>
        {
            foreach (LossyTenant tenant in _tenants)
            {
                options.AddTenant(tenant.Id, tenant.Secret);
            }
        }).AddHandler(HandleAsync);
        foreach (LossyTenant tenant in _tenants)
        {
            builder.Services.AddKeyedSuperOfficeChatClient(tenant.Id, static _ => { });
            builder.Services.UseChatEmulator(tenant.Emulator, tenant.Id);
            webhooks.AddRegistration(tenant.Id, new Uri($"{address}/hook/{tenant.Id}"), static registration => registration.Reactivate = true);
        }

        _app = builder.Build();
        _app.Use(NoteAsync);
        _app.MapSuperOfficeChatWebhooks("/hook/{tenant}");
        await _app.StartAsync(cancellationToken);
        await Task.WhenAll(_tenants.Select(tenant => tenant.ActiveAsync(cancellationToken)));
    }

    /// <summary>Stops the receiver: what it has accepted has been handled then.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _app!.StopAsync(cancellationToken);
        await DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
            _app = null;
        }
    }

    private async Task HandleAsync(ChatWebhookContext context, CancellationToken cancellationToken)
    {
        List<Guid> handled = _handled.GetOrAdd((context.TenantId, context.Event.ChatSessionId), static _ => []);

        // Only one event of a session is handled at a time, so that the list needs no lock.
        handled.Add(context.Event.EventId);
        await Task.Delay(TimeSpan.FromMilliseconds(context.Event.ChatSessionId % 5), TimeProvider.System, cancellationToken);
    }

    private async Task NoteAsync(HttpContext context, RequestDelegate next)
    {
        context.Request.EnableBuffering();
        await next(context);
        _statuses.AddOrUpdate(context.Response.StatusCode, 1, static (_, count) => count + 1);
        context.Request.Body.Position = 0;
        using JsonDocument body = await JsonDocument.ParseAsync(context.Request.Body);
        Guid id = body.RootElement.GetProperty("EventId").GetGuid();
        int session = body.RootElement.GetProperty("PrimaryKey").GetInt32();
        if (context.Response.StatusCode == StatusCodes.Status200OK && session > 0 && _seen.TryAdd(id, true))
        {
            string tenant = context.Request.Path.Value!.Split('/')[^1];
            _accepted.GetOrAdd((tenant, session), static _ => []).Add(id);
        }
    }

    private static int FreePort()
    {
        using System.Net.Sockets.TcpListener listener = new(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
