using System.Globalization;
using System.Text;

namespace SuperOffice.Chat.Client.Support;

/// <summary>A request as it was received over the socket.</summary>
internal sealed record RecordedRequest(string Head, string Body)
{
    private const string NoChunks = "0\r\n\r\n";

    public string Target => Head.Split(' ')[1];

    /// <summary>Gets the path without the query, and without the host, which the target of a proxied request contains.</summary>
    public string Path => new Uri(new Uri("http://host/"), Target).AbsolutePath;

    public string? Header(string name) => Head.Split("\r\n")
        .Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 1)..].Trim())
        .FirstOrDefault();

    /// <returns>Null when the connection closes first.</returns>
    public static async Task<RecordedRequest?> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        StringBuilder text = new();
        byte[] buffer = new byte[16 * 1024];
        while (true)
        {
            int read = await stream.ReadAsync(buffer, cancellationToken);
            if (read == 0)
            {
                return null;
            }

            text.Append(Encoding.Latin1.GetString(buffer, 0, read));
            string whole = text.ToString();
            int end = whole.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end >= 0)
            {
                RecordedRequest request = new(whole[..end], whole[(end + 4)..]);
                if (request.Header("Transfer-Encoding") == "chunked")
                {
                    // A client for .NET Framework sends an empty body in chunks. No other body has chunks.
                    if (request.Body == NoChunks)
                    {
                        return request with { Body = "" };
                    }
                }
                else if (request.Body.Length >= int.Parse(request.Header("Content-Length") ?? "0", CultureInfo.InvariantCulture))
                {
                    return request;
                }
            }
        }
    }
}
