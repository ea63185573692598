using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Tests.Tenants;

/// <summary>
/// Tenant Cust1 of an environment on loopback: a host for its state, and two hosts that it may run on. It runs on the
/// first, which responds to every operation with session 5, as the second does.
/// </summary>
internal sealed class TenantFixture : IAsyncDisposable
{
    public const string Session = """{"ChatSessionId":5}""";

    private readonly List<ServiceProvider> _providers = [];

    private TenantFixture()
    {
        First.RespondAlways(Session);
        Second.RespondAlways(Session);
        SayRunning(First);
    }

    public QuickWaitsClock Clock { get; } = new();

    public WireServer State { get; } = new();

    public WireServer First { get; } = new();

    public WireServer Second { get; } = new();

    public CountedTickets Credential { get; } = new();

    public static TenantFixture Start() => new();

    /// <summary>The state: running on a host, for some time.</summary>
    public void SayRunning(WireServer host, TimeSpan? validFor = null) => State.RespondAlways(
        $$"""{"ContextIdentifier":"Cust1","Endpoint":null,"State":"Running","IsRunning":true,"ValidUntil":"{{Clock.GetUtcNow() + (validFor ?? TimeSpan.FromHours(1)):yyyy-MM-ddTHH:mm:ss.fffffff}}Z","Api":"{{host.Address}}/Cust1/api","Version":"x"}""");

    /// <summary>The state: not running.</summary>
    public void SayNotRunning(string state = "OfflineMaintenance") => State.RespondAlways(
        $$"""{"ContextIdentifier":"Cust1","State":"{{state}}","IsRunning":false,"ValidUntil":"{{Clock.GetUtcNow() + TimeSpan.FromHours(1):yyyy-MM-ddTHH:mm:ss.fffffff}}Z","Api":null}""");

    /// <summary>The old host after a move.</summary>
    public void Move()
    {
        First.RespondAlways("Wrong subdomain used to access tenant", 421, "text/plain");
        SayRunning(Second);
    }

    /// <summary>A client in a separate container, as in another process.</summary>
    public IChatAgentClient NewClient(
        Action<ChatClientOptions>? configure = null, ChatSharedStore? store = null, Action<IServiceCollection>? application = null)
    {
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(Clock);
        application?.Invoke(services);
        if (store is not null)
        {
            services.AddSingleton(store);
        }

        services.AddSuperOfficeChatClient(options =>
        {
            options.Environment = State.Address;
            options.TenantId = "Cust1";
            options.Credential = Credential;
            options.AppToken = "app-token";
            options.Retry.MaxRetryAttempts = 0;
            options.Retry.BaseDelay = TimeSpan.FromMilliseconds(100);
            options.Retry.MaxDelay = QuickWaitsClock.LongestWait;
            configure?.Invoke(options);
        });
        ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);
        _providers.Add(provider);
        return provider.GetRequiredService<IChatAgentClient>();
    }

    public static Task CallAsync(IChatAgentClient client, string call = "read") => call switch
    {
        "read" => client.GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken),
        "delete" => client.DeleteChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken),
        "overwrite" => client.SaveChatSessionEntityAsync(new() { ChatSessionId = 5 }, cancellationToken: TestContext.Current.CancellationToken),
        "create" => client.SaveChatSessionEntityAsync(new() { TopicId = 9 }, cancellationToken: TestContext.Current.CancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(call), call, "No such call."),
    };

    public static Task CallAtOnceAsync(IChatAgentClient client, int callers) =>
        Task.WhenAll(Enumerable.Range(0, callers).Select(_ => CallAsync(client)));

    /// <summary>Gets the number of requests to each host: state, first, second.</summary>
    public (int State, int First, int Second) Counts => (State.Count, First.Count, Second.Count);

    public async ValueTask DisposeAsync()
    {
        foreach (ServiceProvider provider in _providers)
        {
            await provider.DisposeAsync();
        }

        State.Dispose();
        First.Dispose();
        Second.Dispose();
    }
}
