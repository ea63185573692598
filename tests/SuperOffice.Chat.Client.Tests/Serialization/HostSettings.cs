using System.Globalization;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>Changes zone or culture of the process until it is disposed; tests that use it share a collection.</summary>
[CollectionDefinition(nameof(HostSettings), DisableParallelization = true)]
public sealed class HostSettings : IDisposable
{
    private const string ZoneVariable = "TZ";

    private readonly string? _zone = Environment.GetEnvironmentVariable(ZoneVariable);
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;

    private HostSettings()
    {
    }

    public static HostSettings WithZone(string zone)
    {
        HostSettings settings = new();
        SetZone(zone);
        return settings;
    }

    public static HostSettings WithCulture(CultureInfo culture)
    {
        HostSettings settings = new();
        CultureInfo.CurrentCulture = culture;
        return settings;
    }

    public void Dispose()
    {
        CultureInfo.CurrentCulture = _culture;
        SetZone(_zone);
    }

    private static void SetZone(string? zone)
    {
        Environment.SetEnvironmentVariable(ZoneVariable, zone);
        TimeZoneInfo.ClearCachedData();
    }
}
