using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SuperOffice.Chat.Client.Tests.Diagnostics;

/// <summary>A client of an application that listens to everything, before a primary handler of the application.</summary>
internal sealed class ObservedFixture : IAsyncDisposable
{
    private readonly ServiceProvider _provider;

    private ObservedFixture(string? key, bool isTenant, Func<HttpResponseMessage>[] responses)
    {
        ServiceCollection services = new();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddFilter("Microsoft", LogLevel.None).AddProvider(Recorder.Log));
        services.AddSingleton<TimeProvider>(new QuickWaitsClock());
        IHttpClientBuilder builder = isTenant
            ? services.AddSuperOfficeChatTenants(static (_, _, _) => new(Options(new())))
            : key is null ? services.AddSuperOfficeChatClient(static options => Options(options))
            : services.AddKeyedSuperOfficeChatClient(key, static options => Options(options));
        builder.ConfigurePrimaryHttpMessageHandler(() => new ResponseSequence(responses));
        _provider = services.BuildServiceProvider();
    }

    public Recorder Recorder { get; } = new();

    public IChatAgentClient Client { get; private set; } = null!;

    public static async Task<ObservedFixture> StartAsync(string? key, string? tenantId, params Func<HttpResponseMessage>[] responses)
    {
        ObservedFixture fixture = new(key, tenantId is not null, responses);
        fixture.Client = tenantId is not null ? await fixture._provider.GetRequiredService<IChatAgentClientFactory>().GetClientAsync(tenantId)
            : key is null ? fixture._provider.GetRequiredService<IChatAgentClient>()
            : fixture._provider.GetRequiredKeyedService<IChatAgentClient>(key);
        return fixture;
    }

    public static HttpResponseMessage CreateResponse(int status, string body, string type = "application/json") =>
        new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, type) };

    public static HttpResponseMessage Session() => CreateResponse(200, """{"ChatSessionId":17,"TopicId":4}""");

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        Recorder.Dispose();
    }

    private static ChatClientOptions Options(ChatClientOptions options)
    {
        options.BaseAddress = new Uri("https://crm.example.com/");
        options.Credential = ChatCredential.Bearer("8A:SECRET-token");
        options.Retry.BaseDelay = TimeSpan.FromMilliseconds(100);
        options.Retry.MaxDelay = QuickWaitsClock.LongestWait;
        return options;
    }
}
