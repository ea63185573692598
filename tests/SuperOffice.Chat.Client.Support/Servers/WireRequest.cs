using System.Text;

namespace SuperOffice.Chat.Client.Support;

/// <summary>A request as it was received over the socket.</summary>
internal sealed record WireRequest(
    string Method, string Target, IReadOnlyDictionary<string, string[]> Headers, byte[] Bytes)
{
    public string Body => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes);

    /// <summary>The last segment of the path.</summary>
    public string Operation => new Uri(new Uri("http://host"), Target).Segments[^1];

    /// <summary>Gets the value of a header that was sent once; null when it was not sent.</summary>
    public string? Header(string name) => Headers.TryGetValue(name, out string[]? values) ? Assert.Single(values) : null;

    public override string ToString() =>
        $"{Method} {Target}{string.Concat(Headers.Select(static header => $"{Environment.NewLine}    {header.Key}: {string.Join(" | ", header.Value)}"))}"
        + $"{Environment.NewLine}    {Encoding.UTF8.GetString(Bytes)}";
}
