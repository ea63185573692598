using System.Text.RegularExpressions;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Reads why a credential was rejected from the <c>WWW-Authenticate</c> headers of a response.</summary>
internal static partial class ChallengeReason
{
    private static readonly string[] MessageParameters = ["error_description", "description", "message", "reason", "detail"];

    /// <returns>The error of the server, or <see cref="ServerError.None"/> when the headers contain none.</returns>
    public static ServerError Read(HttpResponseMessage response)
    {
        Dictionary<string, string> parameters = new(StringComparer.OrdinalIgnoreCase);
        if (response.Headers.TryGetValues("WWW-Authenticate", out IEnumerable<string>? challenges))
        {
            foreach (Match match in challenges.SelectMany(static challenge => Parameter().Matches(challenge).Cast<Match>()))
            {
                string value = match.Groups["token"].Success ? match.Groups["token"].Value : Escape().Replace(match.Groups["text"].Value, "$1");
                parameters.TryAdd(match.Groups["name"].Value, HtmlText.OneLine(value));
            }
        }

        string? code = parameters.GetValueOrDefault("error") is { Length: > 0 } error ? error : null;
        string? message = MessageParameters.Select(name => parameters.GetValueOrDefault(name)).FirstOrDefault(static text => !string.IsNullOrEmpty(text));
        return code is null && message is null ? ServerError.None : new(code, message ?? code, code, null);
    }

    [GeneratedRegex("(?<name>[A-Za-z_-]+)\\s*=\\s*(\"(?<text>(?:[^\"\\\\]|\\\\.)*)\"|(?<token>[^\\s,\"]+))", RegexOptions.ExplicitCapture)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escape();
}
