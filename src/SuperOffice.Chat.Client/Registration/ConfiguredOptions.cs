using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client.Diagnostics;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Registration;

/// <summary>
/// Sets the options of one client from configuration. Values of the wrong type fail; keys that no option has are logged.
/// </summary>
/// <remarks>
/// It watches for no change: the options are read once, and a reload of a broken file must not throw into the application.
/// </remarks>
internal sealed class ConfiguredOptions : IConfigureNamedOptions<ChatClientOptions>
{
    private readonly string _name;
    private readonly IConfiguration _configuration;
    private readonly IServiceProvider _services;
    private int _hasWarned;

    /// <param name="name">The name of the options, which is the key of the client.</param>
    /// <param name="configuration">The section of the client.</param>
    /// <param name="services">The container.</param>
    public ConfiguredOptions(string name, IConfiguration configuration, IServiceProvider services)
    {
        _name = name;
        _configuration = configuration;
        _services = services;
    }

    private string SectionPath => (_configuration as IConfigurationSection)?.Path ?? "";

    public void Configure(ChatClientOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, ChatClientOptions options)
    {
        if (name != _name)
        {
            return;
        }

        if (Interlocked.Exchange(ref _hasWarned, 1) == 0)
        {
            Warn();
        }

        string client = _name.Length == 0 ? "" : $"Chat client '{_name}': ";
        List<string> failures = [];
        foreach (ConfigurationKey key in ConfigurationKeys.All)
        {
            if (_configuration[key.Path] is { Length: > 0 } value && key.Apply(options, value) is { } reason)
            {
                failures.Add($"{client}{FullPath(key.Path)} {reason}");
            }
        }

        if (failures.Count > 0)
        {
            throw new OptionsValidationException(_name, typeof(ChatClientOptions), failures);
        }
    }

    private void Warn()
    {
        ChatLog log = ChatClientParts.LogOf(_services.GetService<ILoggerFactory>());
        foreach (UnknownKey key in UnknownKeys.Of(_configuration, OtherSections()))
        {
            log.UnknownSetting(FullPath(key.Path), key.Nearest, ClientIdentity.Of(_name, tenantId: null).Name);
        }
    }

    // Clients may be nested: the section of one below that of another is not a mistake.
    private string[] OtherSections() =>
    [
        .. _services.GetServices<IConfigureOptions<ChatClientOptions>>()
            .OfType<ConfiguredOptions>()
            .Select(static other => other.SectionPath)
            .Where(path => path.Length > SectionPath.Length),
    ];

    private string FullPath(string path) => SectionPath.Length == 0 ? path : $"{SectionPath}:{path}";
}
