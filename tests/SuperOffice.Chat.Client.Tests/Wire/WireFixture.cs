using System.Text;
using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Wire;

/// <summary>
/// A client before a WireMock server on a real socket. The server responds with literal bytes only, so that the client
/// is not compared with itself. A request without a prepared response fails the test, which then names the prepared ones.
/// </summary>
internal sealed class WireFixture : IDisposable
{
    /// <summary>The path of the agent for the usual base address.</summary>
    public const string AgentPath = "/Cust1/api/v1/Agents/Chat/";

    /// <summary>Operations that return a session, by their names on the wire.</summary>
    public static readonly string[] SessionOperations =
        ["CreateDefaultChatSessionEntity", "SaveChatSessionEntity", "GetChatSessionEntity"];

    private readonly WireServer _server;
    private readonly ChatAgentClient _client;

    private WireFixture(WireServer server, ChatAgentClient client)
    {
        _server = server;
        _client = client;
    }

    public IChatAgentClient Client => _client;

    /// <summary>Gets the requests received over the socket, in order.</summary>
    public IReadOnlyList<WireRequest> Requests => _server.Requests;

    /// <summary>The one request that came.</summary>
    public WireRequest Request => Assert.Single(Requests);

    public static WireFixture Start(
        Action<ChatClientOptions>? configure = null, string basePath = "/Cust1/api", HttpMessageHandler? primaryHandler = null, TimeProvider? time = null, ILoggerFactory? log = null)
    {
        WireServer server = new();
        ChatClientOptions options = new()
        {
            BaseAddress = new Uri(server.Address + basePath),
            Credential = ChatCredential.Basic("tje0", "Tje0"),
            Retry = { MaxRetryAttempts = 0 },
        };
        configure?.Invoke(options);
        return new(server, ChatAgentClient.Create(options, log, primaryHandler, time));
    }

    /// <summary>The address of a path on this server.</summary>
    public string AddressOf(string path) => _server.Address + path;

    public WireFixture Respond(string operation, string body, int status = 200, string contentType = WireServer.JsonType) =>
        RespondAt(AgentPath + operation, Encoding.UTF8.GetBytes(body), status, ("Content-Type", contentType));

    public WireFixture Respond(string operation, byte[] body, params (string Name, string Value)[] headers) =>
        RespondAt(AgentPath + operation, body, 200, headers);

    public WireFixture RespondAt(string path, byte[] body, int status, params (string Name, string Value)[] headers)
    {
        _server.Respond("POST", path, body, status, headers);
        return this;
    }

    /// <summary>Responds to a GET, which the client itself never sends.</summary>
    public WireFixture RespondToGetAt(string path, string body)
    {
        _server.Respond("GET", path, Encoding.UTF8.GetBytes(body), 200, ("Content-Type", WireServer.JsonType));
        return this;
    }

    /// <summary>Two responses one after the other.</summary>
    public WireFixture RespondTwice(string operation, (string Body, int Status) first, (string Body, int Status) second)
    {
        _server.RespondInTurn(AgentPath + operation, first, second);
        return this;
    }

    /// <summary>One call of the operation with this name on the wire; the session has id 5, or 0 where it is new.</summary>
    public async Task<ChatSessionEntity?> CallAsync(string operation, ChatRequestOptions? options = null)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        switch (operation)
        {
            case "CreateDefaultChatSessionEntity":
                return await Client.CreateDefaultChatSessionEntityAsync(options, token);
            case "SaveChatSessionEntity":
                return await Client.SaveChatSessionEntityAsync(new() { ChatSessionId = 5 }, options, token);
            case "GetChatSessionEntity":
                return await Client.GetChatSessionEntityAsync(5, options, token);
            case "DeleteChatSessionEntity":
                await Client.DeleteChatSessionEntityAsync(5, options, token);
                return null;
            default:
                throw new ArgumentOutOfRangeException(nameof(operation), operation, "No such operation.");
        }
    }

    /// <summary>The failure of a call, of exactly this type.</summary>
    public async Task<TException> FailAsync<TException>(string operation)
        where TException : ChatAgentException =>
        await Assert.ThrowsAsync<TException>(() => CallAsync(operation));

    public void Dispose()
    {
        string unmatched = _server.Unmatched;
        _client.Dispose();
        _server.Dispose();
        if (unmatched.Length > 0)
        {
            Assert.Fail(unmatched);
        }
    }
}
