using System.Text;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Agent;

/// <summary>A client before a WireMock server on a real socket, which responds with literal bytes.</summary>
internal sealed class AgentFixture : IDisposable
{
    private const string Path = "/Cust1/api/v1/Agents/Webhook/";

    private readonly WireServer _server = new();
    private readonly ChatAgentClient _chat;

    public AgentFixture(Action<ChatClientOptions>? configure = null)
    {
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

    public Uri BaseAddress => new($"{_server.Address}/Cust1/api");

    public IReadOnlyList<WireRequest> Requests => _server.Requests;

    public WireRequest Request => Assert.Single(Requests);

    public AgentFixture Respond(string operation, string body, int status = 200)
    {
        _server.Respond("POST", Path + operation, Encoding.UTF8.GetBytes(body), status, ("Content-Type", WireServer.JsonType));
        return this;
    }

    public AgentFixture RespondTwice(string operation, (string Body, int Status) first, (string Body, int Status) second)
    {
        _server.RespondInTurn(Path + operation, first, second);
        return this;
    }

    public void Dispose()
    {
        _chat.Dispose();
        _server.Dispose();
    }
}
