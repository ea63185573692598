using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace SuperOffice.Chat.Client.Redacting;

/// <summary>The headers whose values are secrets.</summary>
internal static class SecretHeaders
{
    private static readonly string[] Names = ["Authorization", "Cookie", "Set-Cookie", "SO-AppToken", "X-XSRF-TOKEN", "Proxy-Authorization"];

    /// <summary>The secrets of a request, without the names of schemes and cookies.</summary>
    public static IEnumerable<string> ValuesOf(HttpRequestMessage? request) =>
        from header in request?.Headers.NonValidated ?? default
        where IsSecret(header.Key)
        from value in header.Value
        from secret in ValuesOf(header.Key.ToUpperInvariant(), value)
        select secret;

    /// <summary>
    /// Keeps the values out of the logs of a named client, whatever headers the application chose to redact. Called for each
    /// registration, after the application's own settings.
    /// </summary>
    public static void RedactInLogs(IHttpClientBuilder builder) =>
        builder.Services.PostConfigure<HttpClientFactoryOptions>(builder.Name, static options =>
        {
            Func<string, bool> chosen = options.ShouldRedactHeaderValue;
            options.ShouldRedactHeaderValue = name => IsSecret(name) || chosen(name);
        });

    private static IEnumerable<string> ValuesOf(string name, string value) => name switch
    {
        "AUTHORIZATION" or "PROXY-AUTHORIZATION" => [value[(value.IndexOf(' ', StringComparison.Ordinal) + 1)..]],
        "COOKIE" => value.Split(';', StringSplitOptions.TrimEntries).Select(static pair => pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..]),
        _ => [value],
    };

    private static bool IsSecret(string name) => Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
