using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>The members of an object: found by their very name, else by one that differs in casing only. Of several the first counts.</summary>
internal sealed class MembersByName
{
    private readonly Dictionary<string, JsonProperty> _exactly = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonProperty> _inAnyCasing = new(StringComparer.OrdinalIgnoreCase);

    public MembersByName(JsonElement element)
    {
        foreach (JsonProperty member in element.EnumerateObject())
        {
            string name = member.Name;
            _exactly.TryAdd(name, member);
            _inAnyCasing.TryAdd(name, member);
        }
    }

    public JsonProperty? Find(string name) =>
        _exactly.TryGetValue(name, out JsonProperty member) || _inAnyCasing.TryGetValue(name, out member) ? member : null;
}
