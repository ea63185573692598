using Microsoft.Extensions.Configuration;

namespace SuperOffice.Chat.Client.Tests.Registration;

/// <summary>A source of configuration whose values change between loads, as a file does.</summary>
internal sealed class ChangingSource : ConfigurationProvider, IConfigurationSource
{
    private readonly Dictionary<string, string?> _values;

    public ChangingSource(Dictionary<string, string?> values) => _values = values;

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    public override void Load()
    {
        Data = new Dictionary<string, string?>(_values, StringComparer.OrdinalIgnoreCase);
        OnReload();
    }
}
