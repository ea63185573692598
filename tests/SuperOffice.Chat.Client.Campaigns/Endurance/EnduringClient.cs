using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Campaigns.Endurance;

/// <summary>Represents a client with its container, if it has one.</summary>
internal sealed class EnduringClient : IAsyncDisposable
{
    private readonly IAsyncDisposable? _container;

    private EnduringClient(IChatAgentClient client, IAsyncDisposable? container)
    {
        Client = client;
        _container = container;
    }

    public IChatAgentClient Client { get; }

    public static EnduringClient InContainer(RefreshTokenOptions credential, TimeProvider time)
    {
        ServiceCollection services = new();
        services.AddSingleton(time);
        services.AddSuperOfficeChatClient(options => Set(options, credential, time));
        ServiceProvider container = services.BuildServiceProvider();
        return new(container.GetRequiredService<IChatAgentClient>(), container);
    }

    public static EnduringClient ByItself(RefreshTokenOptions credential, TimeProvider time)
    {
        ChatClientOptions options = new();
        Set(options, credential, time);
        return new(ChatAgentClient.Create(options, loggerFactory: null, timeProvider: time), null);
    }

    /// <summary>A client whose credential never responds, and ignores its cancellation token.</summary>
    public static EnduringClient Hung(RefreshTokenOptions credential, TimeProvider time)
    {
        ChatClientOptions options = new();
        Set(options, credential, time);
        options.Credential = new HungCredential();
        options.Retry.MaxRetryAttempts = 0;
        options.AttemptTimeout = TimeSpan.FromMilliseconds(10);
        return new(ChatAgentClient.Create(options, loggerFactory: null, timeProvider: time), null);
    }

    /// <summary>
    /// The library keeps its connections to the host of sign-ins, for all clients, and takes a second one now and then:
    /// what is counted from here on has both.
    /// </summary>
    public static Task OpenSignInsAsync(RefreshTokenOptions credential, TimeProvider time) =>
        Task.WhenAll(InContainer(credential, time).UseOnceAsync(), InContainer(credential, time).UseOnceAsync());

    /// <summary>Makes one call and disposes the client.</summary>
    /// <returns>What is left of the client.</returns>
    public async Task<WeakReference> UseOnceAsync()
    {
        await using (this)
        {
            await Client.SaveChatSessionEntityAsync(new() { TopicId = 1 });
            return new(Client);
        }
    }

    /// <summary>Makes one call that times out and disposes the client.</summary>
    /// <returns>What is left of the client; null when the call did not time out.</returns>
    public async Task<WeakReference?> TimeOutOnceAsync()
    {
        await using (this)
        {
            try
            {
                await Client.SaveChatSessionEntityAsync(new() { TopicId = 1 });
                return null;
            }
            catch (ChatAgentConnectionException exception) when (exception.IsTimeout)
            {
                return new(Client);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_container is null)
        {
            ((IDisposable)Client).Dispose();
            return;
        }

        await _container.DisposeAsync();
    }

    private static void Set(ChatClientOptions options, RefreshTokenOptions credential, TimeProvider time)
    {
        options.Environment = credential.Environment;
        options.TenantId = EmulatorHost.TenantId;
        options.AppToken = credential.ClientSecret;
        options.Credential = ChatCredential.RefreshToken(credential, new ChatCredentialContext { TimeProvider = time });
    }
}
