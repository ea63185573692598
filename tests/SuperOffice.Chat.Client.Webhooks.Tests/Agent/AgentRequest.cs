using System.Text;
using WireMock;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Agent;

/// <summary>A request as it was received.</summary>
internal sealed record AgentRequest(string Method, string Target, string Body, IReadOnlyDictionary<string, string[]> Headers)
{
    public string Operation => new Uri(new Uri("http://host"), Target).Segments[^1];

    public static AgentRequest Of(IRequestMessage request) => new(
        request.Method,
        new Uri(request.AbsoluteUrl).PathAndQuery,
        Encoding.UTF8.GetString(request.BodyData?.BodyAsBytes ?? []),
        request.Headers!.ToDictionary(static header => header.Key, static header => header.Value.ToArray(), StringComparer.OrdinalIgnoreCase));
}
