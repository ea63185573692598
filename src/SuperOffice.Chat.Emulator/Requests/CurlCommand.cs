using System.Text;

namespace SuperOffice.Chat.Emulator.Requests;

/// <summary>Writes a request as a command for a POSIX shell.</summary>
internal static class CurlCommand
{
    private const string Placeholder = "YOUR_CREDENTIAL";

    private static readonly HashSet<string> SetByCurl = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Content-Length", "Expect", "Host", "traceparent", "Transfer-Encoding", "User-Agent", "Accept-Encoding",
    };

    public static string Create(RequestDetails request, string authority)
    {
        StringBuilder command = new();
        command.Append("curl -X ").Append(request.Method).Append(' ').Append(Quote($"{authority}{Escape(request.Path)}{request.Query}"));
        foreach ((string name, string value) in request.Headers.Where(static header => !SetByCurl.Contains(header.Key)))
        {
            command.Append(" \\\n  -H ").Append(Quote($"{name}: {value}"));
        }

        if (request.Body.Length > 0)
        {
            command.Append(" \\\n  --data-raw ").Append(Quote(request.Body));
        }

        return command.ToString().Replace(SecretNames.Redacted, Placeholder, StringComparison.Ordinal);
    }

    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static string Quote(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
