using System.Text;
using WireMock;

namespace SuperOffice.Chat.Client.Tests.Wire;

/// <summary>A request as it came over the socket.</summary>
internal sealed record WireRequest(
    string Method, string Target, IReadOnlyDictionary<string, string[]> Headers, byte[] Bytes)
{
    public string Body => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes);

    public static WireRequest Of(IRequestMessage request) => new(
        request.Method,
        new Uri(request.AbsoluteUrl).PathAndQuery,
        request.Headers!.ToDictionary(static header => header.Key, static header => header.Value.ToArray(), StringComparer.OrdinalIgnoreCase),
        request.BodyData?.BodyAsBytes ?? []);

    /// <summary>The one value of a header that came once; null when it did not come.</summary>
    public string? Header(string name) => Headers.TryGetValue(name, out string[]? values) ? Assert.Single(values) : null;

    public override string ToString() =>
        $"{Method} {Target}{string.Concat(Headers.Select(static header => $"{Environment.NewLine}    {header.Key}: {string.Join(" | ", header.Value)}"))}"
        + $"{Environment.NewLine}    {Encoding.UTF8.GetString(Bytes)}";
}
