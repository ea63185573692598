using System.Text.Json;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Represents the arguments of an operation in its body. Names are case-insensitive. A missing id, name, object or list is
/// rejected, although the server might use a default, so that tests detect misspelled names.
/// </summary>
internal readonly struct RequestBody
{
    private readonly JsonElement _body;

    /// <exception cref="RequestRejectedException">The body is not an object.</exception>
    public RequestBody(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            throw RequestRejectedException.InvalidRequest($"An object with the arguments was expected, not a JSON {body.ValueKind}.");
        }

        _body = body;
    }

    public int Id(string name) => Int(name) ?? throw Missing(name, "System.Int32");

    public int? Int(string name) => Value(name) is { } value
        ? CarrierValues.Bind(new CarrierMember(name, MemberKind.Int), value).GetValue<int>()
        : null;

    public bool Flag(string name) => Value(name) is { } value && CarrierValues.Bind(new CarrierMember(name, MemberKind.Bool), value).GetValue<bool>();

    public string Text(string name) =>
        Typed(name, JsonValueKind.String, "System.String").GetString() is { Length: > 0 } text ? text : throw Missing(name, "System.String");

    /// <summary>Gets a string, or an empty one when it is missing.</summary>
    public string OptionalText(string name) => Value(name) is null ? "" : Typed(name, JsonValueKind.String, "System.String").GetString()!;

    /// <summary>Gets the names of the members of an object, which can be missing.</summary>
    public IReadOnlyList<string> MemberNames(string name) =>
        Value(name) is { ValueKind: JsonValueKind.Object } members ? [.. members.EnumerateObject().Select(static member => member.Name)] : [];

    public JsonElement Object(string name, CarrierType type) => Typed(name, JsonValueKind.Object, type.Name);

    public IReadOnlyList<JsonElement> List(string name, CarrierType type) =>
        [.. Typed(name, JsonValueKind.Array, $"{type.Name}[]").EnumerateArray()];

    private JsonElement Typed(string name, JsonValueKind kind, string type) =>
        Value(name) is { } value && value.ValueKind == kind ? value : throw Missing(name, type);

    private JsonElement? Value(string name)
    {
        foreach (JsonProperty property in _body.EnumerateObject())
        {
            if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && property.Value.ValueKind != JsonValueKind.Null)
            {
                return property.Value;
            }
        }

        return null;
    }

    private static RequestRejectedException Missing(string name, string type) =>
        RequestRejectedException.InvalidRequest($"The request has no value of type '{type}' under '{name}', which it must have.");
}
