using System.Globalization;
using System.Text.Json;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <summary>Represents a response of the state API. It is parsed leniently: property names in any case, numbers and Booleans as strings, unknown properties.</summary>
internal sealed class TenantStateResponse
{
    // The name of the state is part of log messages and exceptions.
    private const int MaximumStateLength = 64;

    private TenantStateResponse(Dictionary<string, string> members)
    {
        State = OpenEnum<TenantState>.Parse(
            members.GetValueOrDefault("State") is { } state ? ServerText.OneLine(state, MaximumStateLength) : null);
        Address = members.GetValueOrDefault("Api") ?? members.GetValueOrDefault("Endpoint");
        IsRunning = members.GetValueOrDefault("IsRunning")?.ToUpperInvariant() switch
        {
            "TRUE" or "1" => true,
            "FALSE" or "0" => false,
            _ => State.Value is TenantState.Running or TenantState.OnlineMaintenance,
        };
        ValidUntil = DateTimeOffset.TryParse(
            members.GetValueOrDefault("ValidUntil"),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out DateTimeOffset end)
            ? end
            : null;
    }

    public OpenEnum<TenantState> State { get; }

    /// <summary>Gets the value of IsRunning, which takes precedence over the state. If it is missing, the value follows from the state.</summary>
    public bool IsRunning { get; }

    /// <summary>Gets the address of the tenant, or its host.</summary>
    public string? Address { get; }

    public DateTimeOffset? ValidUntil { get; }

    /// <returns>Null if the body is not a response of the state API.</returns>
    public static TenantStateResponse? Read(byte[] body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(ServerText.Decode(body));
            Dictionary<string, string> members = document.RootElement.ValueKind == JsonValueKind.Object
                ? ReadMembers(document.RootElement)
                : [];
            return members.ContainsKey("State") || members.ContainsKey("IsRunning") ? new(members) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Dictionary<string, string> ReadMembers(JsonElement response)
    {
        Dictionary<string, string> members = new(StringComparer.OrdinalIgnoreCase);
        foreach (JsonProperty member in response.EnumerateObject())
        {
            string? text = member.Value.ValueKind switch
            {
                JsonValueKind.String => member.Value.GetString()!.Trim(),
                JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => member.Value.GetRawText(),
                _ => null,
            };
            if (!string.IsNullOrEmpty(text))
            {
                members[member.Name] = text;
            }
        }

        return members;
    }
}
