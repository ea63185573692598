using System.Text;
using SuperOffice.Chat.Client.Tests.Wire;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace SuperOffice.Chat.Client.Tests.Tenants;

/// <summary>A host on a real socket that answers everything with the same literal bytes, until told otherwise.</summary>
internal sealed class WireHost : IDisposable
{
    private readonly WireMockServer _server = WireMockServer.Start(new WireMockServerSettings
    {
        Urls = ["http://127.0.0.1:0"],
        DisableJsonBodyParsing = true,
        DisableDeserializeFormUrlEncoded = true,
    });

    public string Address => $"http://127.0.0.1:{_server.Port}";

    /// <summary>What came, in order.</summary>
    public IReadOnlyList<WireRequest> Requests =>
        [.. _server.LogEntries.Select(static entry => WireRequest.Of(entry.RequestMessage!))];

    public int Count => _server.LogEntries.Count;

    public void Answer(string body, int status = 200, string contentType = WireScene.JsonType)
    {
        _server.ResetMappings();
        _server
            .Given(Request.Create().WithPath("/*").UsingAnyMethod())
            .RespondWith(Response.Create().WithStatusCode(status).WithHeader("Content-Type", contentType).WithBody(Encoding.UTF8.GetBytes(body)));
    }

    public void Dispose() => _server.Dispose();
}
