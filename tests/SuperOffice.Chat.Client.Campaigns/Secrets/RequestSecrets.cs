using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Campaigns.Secrets;

/// <summary>Extracts the secrets of a request: the credentials in its headers, and the personal data in its body.</summary>
internal static partial class RequestSecrets
{
    private const int ShortestSecret = 8;
    private const int FewestLetters = 4;

    public static IEnumerable<string> Of(HttpRequestMessage request) => OfHeaders(request)
        .Concat(BodyOf(request) is string body ? OfBody(body) : [])
        .Where(static secret => !OccursByChance(secret));

    // Some tests use "password" or a row of the same letter.
    private static bool OccursByChance(string secret) =>
        secret.Length < ShortestSecret || secret.All(char.IsAsciiLetterLower) || secret.Distinct().Count() < FewestLetters;

    private static IEnumerable<string> OfHeaders(HttpRequestMessage request) =>
        request.Headers.NonValidated.SelectMany(static header => header.Value.SelectMany(value => OfHeader(header.Key, value)));

    private static IEnumerable<string> OfHeader(string name, string value) => name.ToUpperInvariant() switch
    {
        "AUTHORIZATION" => OfAuthorization(value),
        "COOKIE" => value.Split(';').Select(static cookie => cookie[(cookie.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim()),
        "SO-APPTOKEN" or "X-XSRF-TOKEN" => [value],
        _ => [],
    };

    private static IEnumerable<string> OfAuthorization(string value)
    {
        string parameter = value.Contains(' ', StringComparison.Ordinal) ? value[(value.IndexOf(' ', StringComparison.Ordinal) + 1)..] : "";
        yield return parameter;
        byte[] decoded = new byte[parameter.Length];
        if (value.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase) && Convert.TryFromBase64String(parameter, decoded, out int length))
        {
            string user = Encoding.UTF8.GetString(decoded, 0, length);
            yield return user[(user.IndexOf(':', StringComparison.Ordinal) + 1)..];
        }
    }

    private static string? BodyOf(HttpRequestMessage request) => request.Content switch
    {
        // Not through the content itself, which counts how often it is sent.
        JsonBody body => Encoding.UTF8.GetString(BufferOf(body).Written.Span),
        ByteArrayContent bytes => bytes.ReadAsStringAsync().GetAwaiter().GetResult(),
        _ => null,
    };

    private static IEnumerable<string> OfBody(string body) =>
        JsonMember().Matches(body).Select(static member => Unescaped(member.Groups["value"].Value))
            .Concat(FormField().Matches(body).Select(static field => Uri.UnescapeDataString(field.Groups["value"].Value.Replace('+', ' '))));

    private static string Unescaped(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<string>($"\"{json}\"")!;
        }
        catch (JsonException)
        {
            return json;
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_buffer")]
    private static extern ref PooledBuffer BufferOf(JsonBody body);

    [GeneratedRegex("\"(?:[A-Za-z_]*(?:Password|Ticket|Token|Secret|SessionKey|Email|EmailAddress|Phone|Fullname|FullName|Firstname|Lastname|MiddleName|CustomerName|CustomerCompanyName|CustomerAlias|FirstMessage|LastMessage|Message))\"\\s*:\\s*\"(?<value>(?:[^\"\\\\]|\\\\.)*)\"", RegexOptions.IgnoreCase)]
    private static partial Regex JsonMember();

    [GeneratedRegex("(?:^|&)(?:client_secret|refresh_token|code|assertion|password|ticket)=(?<value>[^&]+)")]
    private static partial Regex FormField();
}
