using System.Text;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Agent;

/// <summary>A client before a WireMock server on a real socket, which responds with literal bytes.</summary>
internal sealed class AgentScene : IDisposable
{
    private const string Path = "/Cust1/api/v1/Agents/Webhook/";

    private readonly WireMockServer _server;
    private readonly ChatAgentClient _chat;

    public AgentScene(Action<ChatClientOptions>? configure = null)
    {
        _server = WireMockServer.Start(new WireMockServerSettings
        {
            Urls = ["http://127.0.0.1:0"],
            DisableJsonBodyParsing = true,
            DisableDeserializeFormUrlEncoded = true,
        });
        ChatClientOptions options = new()
        {
            BaseAddress = BaseAddress,
            AppToken = "app-token-of-the-app",
            Credential = ChatCredential.SoTicket("7T:abc=="),
            Retry = { MaxRetryAttempts = 0 },
        };
        configure?.Invoke(options);
        _chat = ChatAgentClient.Create(options);
        Client = WebhookAgentClient.Create(_chat);
    }

    public IWebhookAgentClient Client { get; }

    public Uri BaseAddress => new($"http://127.0.0.1:{_server.Port}/Cust1/api");

    public IReadOnlyList<AgentRequest> Requests => [.. _server.LogEntries.Select(static entry => AgentRequest.Of(entry.RequestMessage!))];

    public AgentRequest Request => Assert.Single(Requests);

    public AgentScene Answer(string operation, string body, int status = 200)
    {
        _server.Given(WireMock.RequestBuilders.Request.Create().WithPath(Path + operation).UsingPost()).RespondWith(Respond(body, status));
        return this;
    }

    public AgentScene AnswerTwice(string operation, (string Body, int Status) first, (string Body, int Status) second)
    {
        IRequestBuilder request = WireMock.RequestBuilders.Request.Create().WithPath(Path + operation).UsingPost();
        _server.Given(request).InScenario(operation).WillSetStateTo("second").RespondWith(Respond(first.Body, first.Status));
        _server.Given(request).InScenario(operation).WhenStateIs("second").RespondWith(Respond(second.Body, second.Status));
        return this;
    }

    public void Dispose()
    {
        _chat.Dispose();
        _server.Dispose();
    }

    private static IResponseBuilder Respond(string body, int status) => Response.Create()
        .WithStatusCode(status)
        .WithHeader("Content-Type", "application/json; charset=utf-8")
        .WithBody(Encoding.UTF8.GetBytes(body));
}
