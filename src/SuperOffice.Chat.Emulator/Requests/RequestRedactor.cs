using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Emulator.Requests;

/// <summary>Redacts the secrets of a request.</summary>
internal sealed class RequestRedactor
{
    private const int ShortestSecret = 6;

    private readonly ReceivedChatRequest _request;
    private readonly bool _isSignIn;
    private readonly string[] _secrets;

    public RequestRedactor(ReceivedChatRequest request, bool isSignIn)
    {
        _request = request;
        _isSignIn = isSignIn;
        _secrets =
        [
            .. request.Headers.Where(static header => !SecretNames.IsShownHeader(header.Key))
                .SelectMany(static header => header.Value.Split(' ', ';', ',').Append(header.Value))
                .Where(static part => part.Length >= ShortestSecret)
                .OrderByDescending(static part => part.Length),
        ];
    }

    public IReadOnlyList<KeyValuePair<string, string>> Headers() =>
    [
        .. _request.Headers.OrderBy(static header => header.Key, StringComparer.OrdinalIgnoreCase)
            .Select(header => new KeyValuePair<string, string>(header.Key, Header(header.Key, header.Value))),
    ];

    public string Query() => _isSignIn && _request.Query.Length > 0
        ? $"?{Form(_request.Query[1..])}"
        : Hide(_request.Query);

    public string Path() => Hide(_request.Path);

    /// <returns>The body, with indented JSON.</returns>
    public string Body()
    {
        if (_request.Body.Length == 0)
        {
            return "";
        }

        try
        {
            JsonNode? json = JsonNode.Parse(_request.Body);
            return Hide(Redact(json)?.ToJsonString(IndentedJson.Options) ?? "null");
        }
        catch (JsonException)
        {
            return _isSignIn ? Form(_request.Body) : Hide(_request.Body);
        }
    }

    private string Header(string name, string value) => SecretNames.IsShownHeader(name) ? Hide(value)
        : name.Equals("Authorization", StringComparison.OrdinalIgnoreCase) && value.IndexOf(' ', StringComparison.Ordinal) is > 0 and int space
            ? $"{value[..space]} {SecretNames.Redacted}"
            : SecretNames.Redacted;

    private static string Form(string values) => string.Join(
        '&',
        from pair in QueryHelpers.ParseQuery(values)
        select $"{pair.Key}={(SecretNames.IsShownSignInValue(pair.Key) ? Uri.EscapeDataString(pair.Value.ToString()) : SecretNames.Redacted)}");

    private JsonNode? Redact(JsonNode? json)
    {
        switch (json)
        {
            case JsonObject values:
                foreach ((string name, JsonNode? value) in values.ToArray())
                {
                    if (SecretNames.IsHiddenMember(name) || (_isSignIn && value is JsonValue && !SecretNames.IsShownSignInValue(name)))
                    {
                        values[name] = value is null ? null : SecretNames.Redacted;
                    }
                    else
                    {
                        Redact(value);
                    }
                }

                break;
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    Redact(item);
                }

                break;
        }

        return json;
    }

    private string Hide(string text) =>
        _secrets.Aggregate(text, static (current, secret) => current.Replace(secret, SecretNames.Redacted, StringComparison.Ordinal));
}
