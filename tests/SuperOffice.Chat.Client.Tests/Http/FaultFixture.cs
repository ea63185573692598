using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>A client from a container before an emulator that holds session 1.</summary>
internal sealed class FaultFixture : IAsyncDisposable
{
    private readonly ServiceProvider _provider;

    private FaultFixture(ChatAgentEmulator emulator, ServiceProvider provider, QuickWaitsClock clock)
    {
        Emulator = emulator;
        _provider = provider;
        Clock = clock;
        Client = provider.GetRequiredService<IChatAgentClient>();
    }

    public ChatAgentEmulator Emulator { get; }

    public IChatAgentClient Client { get; }

    public QuickWaitsClock Clock { get; }

    public static async Task<FaultFixture> StartAsync(
        Action<ChatClientOptions>? configure = null,
        Action<IServiceCollection>? application = null,
        Action<IHttpClientBuilder>? client = null)
    {
        ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        emulator.Seed(new ChatSessionEntity { ChatSessionId = 1, TopicId = 4, Status = ChatSessionStatus.InQueue });
        QuickWaitsClock clock = new();
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(clock);
        application?.Invoke(services);
        IHttpClientBuilder builder = services.AddSuperOfficeChatClient(options =>
        {
            options.BaseAddress = emulator.BaseAddress;
            options.Credential = emulator.Credential;
            options.AppToken = emulator.AppToken;
            options.Retry.BaseDelay = TimeSpan.FromMilliseconds(100);
            options.Retry.MaxDelay = QuickWaitsClock.LongestWait;
            configure?.Invoke(options);
        });
        client?.Invoke(builder);
        return new(emulator, services.BuildServiceProvider(validateScopes: true), clock);
    }

    /// <summary>Makes one of the calls by its name in the tables. A call that does not end fails after a minute of real time.</summary>
    public Task CallAsync(string name, CancellationToken cancellationToken = default) =>
        BeginAsync(name, cancellationToken).WaitAsync(TimeSpan.FromMinutes(1), CancellationToken.None);

    /// <summary>The failure of a call, which must be one of ours.</summary>
    public async Task<ChatAgentException> FailAsync(string name) =>
        await Assert.ThrowsAnyAsync<ChatAgentException>(() => CallAsync(name, TestContext.Current.CancellationToken));

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        await Emulator.DisposeAsync();
    }

    private Task BeginAsync(string name, CancellationToken cancellationToken) => name switch
    {
        "read" => Client.GetChatSessionEntityAsync(1, cancellationToken: cancellationToken),
        "default" => Client.CreateDefaultChatSessionEntityAsync(cancellationToken: cancellationToken),
        "delete" => Client.DeleteChatSessionEntityAsync(1, cancellationToken: cancellationToken),
        "overwrite" => Client.SaveChatSessionEntityAsync(new() { ChatSessionId = 1, TopicId = 9 }, cancellationToken: cancellationToken),
        "create" => Client.SaveChatSessionEntityAsync(new() { TopicId = 9 }, cancellationToken: cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such call."),
    };
}
