using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace SuperOffice.Chat.Client.Webhooks.Parsing;

/// <summary>
/// Provides the members of a JSON object by their documented names. A member that was read is removed, so that the rest is what
/// has no property.
/// </summary>
/// <remarks>
/// Webhooks may inject members of their own, whose names may differ from the server's in case only. The documented spelling
/// therefore wins over all others.
/// </remarks>
internal sealed class PayloadMembers
{
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);

    public PayloadMembers(JsonElement json)
    {
        foreach (JsonProperty member in json.EnumerateObject())
        {
            _members.TryAdd(GetName(member), member.Value);
        }
    }

    /// <summary>Gets the members that have not been read.</summary>
    public IReadOnlyDictionary<string, JsonElement> Rest => _members;

    public int? Int32(string name) => Take(name, PayloadValue.TryInt32, out int value) ? value : null;

    public bool? Boolean(string name) => Take(name, PayloadValue.TryBoolean, out bool value) ? value : null;

    public string? String(string name) => Take(name, PayloadValue.TryString, out string? value) ? value : null;

    public Guid? Guid(string name) => Take(name, PayloadValue.TryGuid, out Guid value) ? value : null;

    public DateTimeOffset? Instant(string name) => Take(name, PayloadValue.TryInstant, out DateTimeOffset value) ? value : null;

    public IReadOnlyList<string>? Strings(string name) => Take(name, PayloadValue.TryStrings, out IReadOnlyList<string>? value) ? value : null;

    /// <summary>Takes a member as it is; null when it is missing or null.</summary>
    public JsonElement? Element(string name) => Take(name, PayloadValue.TryElement, out JsonElement value) ? value : null;

    /// <summary>Reads an object. When there is none, the result has no members.</summary>
    public PayloadMembers Object(string name) =>
        new(Take(name, PayloadValue.TryObject, out JsonElement value) ? value : PayloadValue.EmptyObject);

    private bool Take<T>(string name, TryRead<T> tryRead, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (FindSpelling(name) is not { } spelling)
        {
            return false;
        }

        JsonElement json = _members[spelling];
        if (json.ValueKind == JsonValueKind.Null)
        {
            _members.Remove(spelling);
            return false;
        }

        return tryRead(json, out value) && _members.Remove(spelling);
    }

    private string? FindSpelling(string name) =>
        _members.ContainsKey(name) ? name : _members.Keys.FirstOrDefault(key => key.Equals(name, StringComparison.OrdinalIgnoreCase));

    // A name with an unpaired surrogate has no string. It keeps its escapes.
    private static string GetName(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(member));
        }
    }
}
