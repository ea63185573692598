using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Reads the header <c>SO-TimeZone</c>, such as <c>NO, includeTZOffset</c>.</summary>
internal sealed class ZoneReader(ChatAgentEmulatorOptions options)
{
    private readonly TimeZoneInfo _baseZone = SuperOfficeZones.Find(options.TimeZone)
        ?? throw new ArgumentException($"TimeZone ('{options.TimeZone}') is unknown. Use one of {SuperOfficeZones.Known}.", nameof(options));
    private readonly bool _offsetColon = !options.WriteOffsetsWithoutColon;

    /// <exception cref="RequestRejectedException">The time zone is unknown.</exception>
    public RequestedZone Read(IHeaderDictionary headers)
    {
        string[] parts = headers["SO-TimeZone"].ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        bool includesOffset = parts.Contains("includeTZOffset", StringComparer.OrdinalIgnoreCase);
        string? name = parts.FirstOrDefault(static part => !part.Equals("includeTZOffset", StringComparison.OrdinalIgnoreCase));
        TimeZoneInfo zone = name is null ? _baseZone : SuperOfficeZones.Find(name)
            ?? throw RequestRejectedException.InvalidRequest($"The time zone '{name}' is unknown. The emulator supports {SuperOfficeZones.Known}.");
        return new RequestedZone(zone, name, includesOffset, _offsetColon);
    }
}
