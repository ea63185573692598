using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SuperOffice.Chat.Client.Online.Tests.Fixtures;

/// <summary>Instances of one application: containers that share only the Redis server and the data protection keys.</summary>
internal sealed class Fleet : IDisposable
{
    private readonly DirectoryInfo _keys = Directory.CreateTempSubdirectory("chat-keys-");
    private readonly List<ServiceProvider> _instances = [];
    private readonly string _redis;
    private readonly bool _isProtected;

    public Fleet(string redis, bool isProtected = true)
    {
        _redis = redis;
        _isProtected = isProtected;
    }

    public LogRecorder Log { get; } = new("SuperOffice.Chat.Client.Online");

    /// <summary>Starts another instance.</summary>
    public IServiceProvider AddInstance(Action<IServiceCollection>? configure = null)
    {
        ServiceCollection services = new();
        configure?.Invoke(services);
        services.AddLogging(logging => logging.AddProvider(Log));
        services.AddStackExchangeRedisCache(options => options.Configuration = $"{_redis},connectTimeout=1000,connectRetry=0");
        services.AddHybridCache();
        services.AddSuperOfficeChatSharedStore();
        if (_isProtected)
        {
            services.AddDataProtection().PersistKeysToFileSystem(_keys).SetApplicationName("chat fleet");
        }

        ServiceProvider instance = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        _instances.Add(instance);
        return instance;
    }

    public IReadOnlyList<SystemUserCredential> Credentials(int instances, SystemUserOptions options) =>
        [.. Enumerable.Range(0, instances).Select(_ => new SystemUserCredential(options, ChatCredentialContext.From(AddInstance())))];

    public void Dispose()
    {
        foreach (ServiceProvider instance in _instances)
        {
            instance.Dispose();
        }

        _keys.Delete(recursive: true);
    }
}
