using System.Text.Json;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Finds members of an object by their exact name, or else by a name that differs only in casing. The first member wins.
/// </summary>
internal sealed class MembersByName
{
    private readonly Dictionary<string, JsonProperty> _byExactName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonProperty> _byAnyCasing = new(StringComparer.OrdinalIgnoreCase);

    public MembersByName(JsonElement element)
    {
        foreach (JsonProperty member in element.EnumerateObject())
        {
            string name = member.Name;
            _byExactName.TryAdd(name, member);
            _byAnyCasing.TryAdd(name, member);
        }
    }

    public JsonProperty? Find(string name) =>
        _byExactName.TryGetValue(name, out JsonProperty member) || _byAnyCasing.TryGetValue(name, out member) ? member : null;
}
