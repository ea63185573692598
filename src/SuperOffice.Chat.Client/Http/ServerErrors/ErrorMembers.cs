using System.Text.Json;
using System.Xml;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Reads the members of error objects as strings.</summary>
internal sealed class ErrorMembers
{
    // Each of these members identifies an error object. Message alone does not: a chat message also has a Message.
    private static readonly string[] Indicators =
    [
        "Error", "ErrorMessage", "ErrorSource", "ErrorType", "ExceptionMessage", "ExceptionType", "FriendlyText",
        "MessageDetail", "ModelState", "StackTrace",
    ];

    private static readonly string[] Known =
        [.. Indicators, "code", "error_description", "error_uri", "errors", "InnerException", "IsSuccessful", "Message", "odata.error", "Parameters", "Source"];

    /// <summary>The members of problem details (RFC 9457), which may also have extensions such as <c>traceId</c>.</summary>
    private static readonly string[] Problem = ["detail", "errors", "instance", "status", "title", "type", "value"];

    private readonly Dictionary<string, string> _texts = new(StringComparer.OrdinalIgnoreCase);

    private ErrorMembers()
    {
    }

    public bool IsEmpty => _texts.Count == 0;

    public string? this[string name] => _texts.GetValueOrDefault(name);

    /// <summary>Determines whether the member names of an object are those of an error object.</summary>
    public static bool IndicateError(IReadOnlyCollection<string> names) =>
        names.Any(static name => Indicators.Contains(name, StringComparer.OrdinalIgnoreCase))
        || (names.Count > 0 && names.All(static name => Known.Contains(name, StringComparer.OrdinalIgnoreCase)))
        || (names.Contains("title", StringComparer.OrdinalIgnoreCase)
            && names.Count(static name => Problem.Contains(name, StringComparer.OrdinalIgnoreCase)) > 1);

    public static ErrorMembers Read(JsonElement error)
    {
        ErrorMembers members = new();
        foreach (JsonProperty property in error.EnumerateObject())
        {
            members.Add(property.Name, property.Value.ValueKind switch
            {
                JsonValueKind.String => ReadString(property.Value),
                JsonValueKind.Object when IsNamed(property, "InnerException") => Innermost(property.Value),
                JsonValueKind.Object when IsNamed(property, "ModelState") || IsNamed(property, "errors") =>
                    string.Join(" ", ModelState(property.Value)),
                JsonValueKind.Array when IsNamed(property, "errors") => string.Join(" ", Sentences(property.Value)),
                JsonValueKind.Object when IsNamed(property, "Message") => Read(property.Value)["value"],
                JsonValueKind.Number when IsNamed(property, "code") => property.Value.GetRawText(),
                _ => null,
            });
            if (property.Value.ValueKind == JsonValueKind.Object && (IsNamed(property, "error") || IsNamed(property, "odata.error")))
            {
                members.AddNested(property.Value);
            }
        }

        return members;
    }

    public static ErrorMembers Read(XmlReader reader)
    {
        ErrorMembers members = new();
        string element = "";
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, Depth: 0 } && reader.LocalName.Equals("html", StringComparison.OrdinalIgnoreCase))
            {
                // The title of an HTML page is not the title of a problem.
                return members;
            }

            if (reader.NodeType == XmlNodeType.Element)
            {
                element = reader.LocalName;
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                members.Add(element, reader.Value);
            }
        }

        return members;
    }

    /// <summary>Returns a JSON string. A string with an unpaired surrogate is returned with its escapes.</summary>
    public static string ReadString(JsonElement text)
    {
        try
        {
            return text.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return text.GetRawText().Trim('"');
        }
    }

    private static bool IsNamed(JsonProperty property, string name) =>
        string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase);

    // ASP.NET writes the general message to Message and the specific one to ExceptionMessage, at every level.
    private static string? Innermost(JsonElement exception)
    {
        ErrorMembers members = Read(exception);
        return members["InnerException"] ?? members["ExceptionMessage"] ?? members["Message"];
    }

    private static IEnumerable<string> ModelState(JsonElement state) =>
        from field in state.EnumerateObject()
        from sentence in Sentences(field.Value)
        select sentence;

    private static IEnumerable<string> Sentences(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [ReadString(value)],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Sentences),
        JsonValueKind.Object => GetSentences(Read(value)),
        _ => [],
    };

    private static string[] GetSentences(ErrorMembers members) =>
        (members["Message"] ?? members["detail"] ?? members["title"]) is { } sentence ? [sentence] : [];

    // {"error":{"code":"...","message":"..."}}: the inner object is the error.
    private void AddNested(JsonElement error)
    {
        foreach ((string name, string text) in Read(error)._texts)
        {
            _texts.TryAdd(name, text);
        }
    }

    private void Add(string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text) && (Known.Contains(name, StringComparer.OrdinalIgnoreCase) || Problem.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            _texts.TryAdd(name, HtmlText.OneLine(text));
        }
    }
}
