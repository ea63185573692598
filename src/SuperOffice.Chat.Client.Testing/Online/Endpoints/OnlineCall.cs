using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents a request to the host of an online environment, with the body parsed by its content type.</summary>
internal sealed class OnlineCall
{
    private readonly Dictionary<string, StringValues> _form;
    private readonly Dictionary<string, string> _json;

    public OnlineCall(HttpRequest request, byte[] body)
    {
        Request = request;
        IsForm = HasType(request, "application/x-www-form-urlencoded");
        IsJson = HasType(request, "application/json") || HasType(request, "text/json");
        _form = IsForm ? QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body)) : [];
        _json = IsJson ? Texts(body) : [];
    }

    public HttpRequest Request { get; }

    public bool IsForm { get; }

    public bool IsJson { get; }

    /// <summary>Gets a member of the form, or null when it is missing or empty.</summary>
    public string? Form(string name) => _form.TryGetValue(name, out StringValues values) ? Given(values.ToString()) : null;

    /// <summary>Gets a string of the JSON body by case-insensitive name, or null when it is missing or empty.</summary>
    public string? Json(string name) => _json.TryGetValue(name, out string? value) ? Given(value) : null;

    public string? Query(string name) => Given(Request.Query[name].ToString());

    private static string? Given(string value) => value.Length == 0 ? null : value;

    private static bool HasType(HttpRequest request, string mediaType) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
        && type.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, string> Texts(byte[] body)
    {
        Dictionary<string, string> texts = new(StringComparer.OrdinalIgnoreCase);
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                foreach (JsonProperty member in document.RootElement.EnumerateObject())
                {
                    texts[member.Name] = member.Value.ToString();
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The body is not JSON, or contains unpaired surrogates. Members are then reported as missing.
        }

        return texts;
    }
}
