using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace SuperOffice.Chat.Client.Redacting;

/// <summary>Defines the headers whose values are secrets.</summary>
internal static class SecretHeaders
{
    private static readonly string[] Names = ["Authorization", "Cookie", "Set-Cookie", "SO-AppToken", "X-XSRF-TOKEN", "Proxy-Authorization"];

    /// <summary>Returns the secrets in the headers of a request, without the names of schemes and cookies.</summary>
    public static IEnumerable<string> GetSecrets(HttpRequestMessage? request) =>
        from header in request?.Headers.NonValidated ?? default
        where IsSecret(header.Key)
        from value in header.Value
        from secret in GetSecrets(header.Key.ToUpperInvariant(), value)
        select secret;

    /// <summary>
    /// Redacts the values in the logs of a named client, in addition to the headers that the application redacts. Applied after
    /// the settings of the application.
    /// </summary>
    public static void RedactInLogs(IHttpClientBuilder builder) =>
        builder.Services.PostConfigure<HttpClientFactoryOptions>(builder.Name, static options =>
        {
            Func<string, bool> configured = options.ShouldRedactHeaderValue;
            options.ShouldRedactHeaderValue = name => IsSecret(name) || configured(name);
        });

    private static IEnumerable<string> GetSecrets(string name, string value) => name switch
    {
        "AUTHORIZATION" or "PROXY-AUTHORIZATION" => [value[(value.IndexOf(' ', StringComparison.Ordinal) + 1)..]],
        "COOKIE" => value.Split(';', StringSplitOptions.TrimEntries).Select(static pair => pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..]),
        _ => [value],
    };

    private static bool IsSecret(string name) => Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
