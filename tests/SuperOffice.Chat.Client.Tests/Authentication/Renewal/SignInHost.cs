using SuperOffice.Chat.Client.Tests.Wire;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace SuperOffice.Chat.Client.Tests.Authentication.Renewal;

/// <summary>A sign-in host on a real socket, which answers with literal texts, one after the other; the last one stays.</summary>
internal sealed class SignInHost : IDisposable
{
    private readonly WireMockServer _server = WireMockServer.Start(new WireMockServerSettings
    {
        Urls = ["http://127.0.0.1:0"],
        DisableJsonBodyParsing = true,
        DisableDeserializeFormUrlEncoded = true,
    });

    private int _answers;

    public string Address => $"http://127.0.0.1:{_server.Port}";

    public IReadOnlyList<WireRequest> Requests =>
        [.. _server.LogEntries.Select(static entry => WireRequest.Of(entry.RequestMessage!))];

    public SignInHost Answer(string body, int status = 200)
    {
        IRespondWithAProvider mapping = _server.Given(Request.Create().UsingAnyMethod()).InScenario("answers");
        mapping = _answers == 0 ? mapping : mapping.WhenStateIs($"{_answers}");
        mapping
            .WillSetStateTo($"{++_answers}")
            .RespondWith(Response.Create().WithStatusCode(status).WithHeader("Content-Type", WireScene.JsonType).WithBody(body));
        return this;
    }

    public void Dispose() => _server.Dispose();
}
