using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client.Diagnostics;

namespace SuperOffice.Chat.Client.Registration;

/// <summary>
/// Configures the options of one client from configuration. Values of the wrong type throw; unknown keys are logged.
/// </summary>
/// <remarks>
/// Configuration changes are not tracked: the options are read once, and reloading a malformed file must not throw in the
/// application.
/// </remarks>
/// <param name="name">The name of the options. It is also the service key of the client.</param>
/// <param name="configuration">The section of the client.</param>
/// <param name="services">The services of the application.</param>
internal sealed class ConfigureChatClientOptions(
    string name,
    IConfiguration configuration,
    IServiceProvider services)
    : IConfigureNamedOptions<ChatClientOptions>
{
    private readonly string _name = name;
    private readonly IConfiguration _configuration = configuration;
    private readonly IServiceProvider _services = services;
    private int _isLogged;

    private string SectionPath => (_configuration as IConfigurationSection)?.Path ?? "";

    public void Configure(ChatClientOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, ChatClientOptions options)
    {
        if (name != _name)
        {
            return;
        }

        if (Interlocked.Exchange(ref _isLogged, 1) == 0)
        {
            LogUnknownKeys();
        }

        string client = _name.Length == 0 ? "" : $"Chat client '{_name}': ";
        List<string> failures = [];
        foreach (ConfigurationKey key in ConfigurationKeys.All)
        {
            if (_configuration[key.Path] is { Length: > 0 } value && key.Apply(options, value) is { } error)
            {
                failures.Add($"{client}{GetFullPath(key.Path)} {error}");
            }
        }

        if (failures.Count > 0)
        {
            throw new OptionsValidationException(_name, typeof(ChatClientOptions), failures);
        }
    }

    private void LogUnknownKeys()
    {
        ChatLog log = ChatLog.Create(_services.GetService<ILoggerFactory>());
        foreach (UnknownKey key in UnknownKeys.Find(_configuration, GetOtherSections()))
        {
            log.UnknownSetting(GetFullPath(key.Path), key.Nearest, ClientIdentity.Create(_name, tenantId: null).Name);
        }
    }

    // The section of a client may contain the section of another client. Its keys are not unknown.
    private string[] GetOtherSections() =>
    [
        .. _services.GetServices<IConfigureOptions<ChatClientOptions>>()
            .OfType<ConfigureChatClientOptions>()
            .Select(static other => other.SectionPath)
            .Where(path => path.Length > SectionPath.Length),
    ];

    private string GetFullPath(string path) => SectionPath.Length == 0 ? path : $"{SectionPath}:{path}";
}
