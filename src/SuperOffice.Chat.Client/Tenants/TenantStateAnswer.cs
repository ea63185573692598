using System.Globalization;
using System.Text.Json;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <summary>An answer of the state API, read leniently: any casing, numbers and booleans as text, whatever else there is.</summary>
internal sealed class TenantStateAnswer
{
    // The name of a state stands in logs and messages.
    private const int LongestState = 64;

    private TenantStateAnswer(Dictionary<string, string> members)
    {
        State = OpenEnum<TenantState>.Parse(
            members.GetValueOrDefault("State") is { } state ? ServerText.OneLine(state, LongestState) : null);
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

    /// <summary>It rules, whatever the state is called; where it is missing, the state's name does.</summary>
    public bool IsRunning { get; }

    /// <summary>Where the tenant is: an address, or a bare host.</summary>
    public string? Address { get; }

    public DateTimeOffset? ValidUntil { get; }

    /// <returns>Null when it is something else.</returns>
    public static TenantStateAnswer? Read(byte[] body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(ServerText.Decode(body));
            Dictionary<string, string> members = document.RootElement.ValueKind == JsonValueKind.Object
                ? MembersOf(document.RootElement)
                : [];
            return members.ContainsKey("State") || members.ContainsKey("IsRunning") ? new(members) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Dictionary<string, string> MembersOf(JsonElement answer)
    {
        Dictionary<string, string> members = new(StringComparer.OrdinalIgnoreCase);
        foreach (JsonProperty member in answer.EnumerateObject())
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
