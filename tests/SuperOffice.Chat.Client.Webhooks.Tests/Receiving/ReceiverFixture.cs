using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Webhooks.AspNetCore;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Receiving;

/// <summary>An ASP.NET Core application that receives webhooks on a real port, and a sender.</summary>
internal sealed class ReceiverFixture : IAsyncDisposable
{
    public const string Tenant = "Cust12345";
    public const string Secret = "the-secret-of-the-webhook";
    public const string Path = "/superoffice/chat/Cust12345";

    private readonly Channel<ChatWebhookContext> _handled = Channel.CreateUnbounded<ChatWebhookContext>();
    private readonly WebApplication _app;
    private readonly HttpClient _http;

    private ReceiverFixture(Action<ChatWebhookOptions>? configure, Action<IServiceCollection>? services, string pattern, Func<ChatWebhookContext, CancellationToken, Task>? handle, LogLevel level, int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        builder.Logging.ClearProviders().SetMinimumLevel(level).AddProvider(Log);
        builder.Services.AddSuperOfficeChatWebhooks(options =>
            {
                options.AddTenant(Tenant, Secret);
                configure?.Invoke(options);
            })
            .AddHandler(async (context, token) =>
            {
                if (handle is not null)
                {
                    await handle(context, token);
                }

                _handled.Writer.TryWrite(context);
            });
        services?.Invoke(builder.Services);
        _app = builder.Build();
        _app.MapSuperOfficeChatWebhooks(pattern);
        IMeterFactory meters = _app.Services.GetRequiredService<IMeterFactory>();
        Metrics = new(meter => ReferenceEquals(meter.Scope, meters) && meter.Name == "SuperOffice.Chat.Client.Webhooks");
        _http = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(1) });
    }

    public LogRecorder Log { get; } = new();

    public MetricRecorder Metrics { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>The address of the endpoint for the tenant.</summary>
    public Uri Address => new(_http.BaseAddress!, Path);

    public int HandledCount => _handled.Reader.Count;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<ReceiverFixture> StartAsync(
        Action<ChatWebhookOptions>? configure = null,
        Action<IServiceCollection>? services = null,
        string pattern = "/superoffice/chat/{tenant}",
        Func<ChatWebhookContext, CancellationToken, Task>? handle = null,
        LogLevel level = LogLevel.Trace,
        int port = 0)
    {
        ReceiverFixture fixture = new(configure, services, pattern, handle, level, port);
        await fixture._app.StartAsync(Token);
        fixture._http.BaseAddress = new Uri(fixture._app.Urls.Single());
        return fixture;
    }

    /// <summary>The body of a message event.</summary>
    public static string Message(int session = 17, Guid? eventId = null, string tenant = Tenant, string more = "") => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"EventId":"{{eventId ?? Guid.NewGuid()}}","Timestamp":"2026-11-23T09:15:00Z","Event":"chatsession.message","PrimaryKey":{{session}},"Entity":"chatsession","ContextIdentifier":"{{tenant}}","FieldValues":{"TopicId":4,"Status":5,"CustomerAlias":"Ann Smith"}{{more}}}""");

    /// <summary>Sends a body with its signature, like the server.</summary>
    public Task<int> PostAsync(string body, string path = Path, string secret = Secret) => PostAsync(Encoding.UTF8.GetBytes(body), path, secret);

    public async Task<int> PostAsync(byte[] body, string path = Path, string secret = Secret)
    {
        using HttpRequestMessage request = Request(body, path);
        request.Headers.TryAddWithoutValidation(ChatWebhookSignature.HeaderName, ChatWebhookSignature.Compute(body, secret));
        return await SendAsync(request);
    }

    public static HttpRequestMessage Request(byte[] body, string path = Path)
    {
        HttpRequestMessage request = new(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json; charset=utf-8");
        return request;
    }

    /// <returns>The status. Every response has an empty body.</returns>
    public async Task<int> SendAsync(HttpRequestMessage request)
    {
        using HttpResponseMessage response = await _http.SendAsync(request, Token);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(Token));
        return (int)response.StatusCode;
    }

    public async Task<ChatWebhookContext> NextHandledAsync() =>
        await _handled.Reader.ReadAsync(Token).AsTask().WaitAsync(TimeSpan.FromSeconds(20), Token);

    /// <summary>Waits until a condition holds.</summary>
    public async Task UntilAsync(Func<ReceiverFixture, bool> condition)
    {
        while (!condition(this))
        {
            await Task.Yield();
            Token.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Stops the application: what was accepted has been handled then.</summary>
    public Task StopAsync() => StopAsync(Token);

    public Task StopAsync(CancellationToken cancellationToken) => _app.StopAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        Metrics.Dispose();
        await _app.DisposeAsync();
    }
}
