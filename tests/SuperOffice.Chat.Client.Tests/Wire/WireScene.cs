using System.Text;
using SuperOffice.Chat.Client.Models;
using WireMock.Admin.Mappings;
using WireMock.Logging;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace SuperOffice.Chat.Client.Tests.Wire;

/// <summary>
/// A client before a WireMock server on a real socket. The server answers with literal bytes only, so that the client
/// is never its own witness. A request that nothing was prepared for fails the test, with what was.
/// </summary>
internal sealed class WireScene : IDisposable
{
    public const string JsonType = "application/json; charset=utf-8";

    /// <summary>Where the agent is for the usual base address.</summary>
    public const string AgentPath = "/Cust1/api/v1/Agents/Chat/";

    /// <summary>Operations that answer with a session, by their names on the wire.</summary>
    public static readonly string[] SessionOperations =
        ["CreateDefaultChatSessionEntity", "SaveChatSessionEntity", "GetChatSessionEntity"];

    private readonly WireMockServer _server;
    private readonly ChatAgentClient _client;

    private WireScene(WireMockServer server, ChatAgentClient client)
    {
        _server = server;
        _client = client;
    }

    public IChatAgentClient Client => _client;

    /// <summary>What came over the socket, in order.</summary>
    public IReadOnlyList<WireRequest> Requests =>
        [.. _server.LogEntries.Select(static entry => WireRequest.Of(entry.RequestMessage!))];

    /// <summary>The one request that came.</summary>
    public WireRequest Request => Assert.Single(Requests);

    public static WireScene Start(
        Action<ChatClientOptions>? configure = null, string basePath = "/Cust1/api", HttpMessageHandler? primaryHandler = null, TimeProvider? time = null)
    {
        WireMockServer server = WireMockServer.Start(new WireMockServerSettings
        {
            Urls = ["http://127.0.0.1:0"],
            DisableJsonBodyParsing = true,
            DisableDeserializeFormUrlEncoded = true,
        });
        ChatClientOptions options = new()
        {
            BaseAddress = new Uri($"http://127.0.0.1:{server.Port}{basePath}"),
            Credential = ChatCredential.Basic("tje0", "Tje0"),
            Retry = { MaxRetryAttempts = 0 },
        };
        configure?.Invoke(options);
        return new(server, ChatAgentClient.Create(options, loggerFactory: null, primaryHandler, time));
    }

    /// <summary>The address of a path on this server.</summary>
    public string AddressOf(string path) => $"http://127.0.0.1:{_server.Port}{path}";

    public WireScene Answer(string operation, string body, int status = 200, string contentType = JsonType) =>
        AnswerAt(AgentPath + operation, Encoding.UTF8.GetBytes(body), status, ("Content-Type", contentType));

    public WireScene Answer(string operation, byte[] body, params (string Name, string Value)[] headers) =>
        AnswerAt(AgentPath + operation, body, 200, headers);

    public WireScene AnswerAt(string path, byte[] body, int status, params (string Name, string Value)[] headers)
    {
        _server
            .Given(WireMock.RequestBuilders.Request.Create().WithPath(path).UsingPost())
            .RespondWith(Respond(body, status, headers));
        return this;
    }

    /// <summary>An answer to a GET: the client itself never sends one.</summary>
    public WireScene AnswerGetAt(string path, string body)
    {
        _server
            .Given(WireMock.RequestBuilders.Request.Create().WithPath(path).UsingGet())
            .RespondWith(Respond(Encoding.UTF8.GetBytes(body), 200, ("Content-Type", JsonType)));
        return this;
    }

    /// <summary>Two answers one after the other.</summary>
    public WireScene AnswerTwice(string operation, (string Body, int Status) first, (string Body, int Status) second)
    {
        _server
            .Given(WireMock.RequestBuilders.Request.Create().WithPath(AgentPath + operation).UsingPost())
            .InScenario(operation)
            .WillSetStateTo("second")
            .RespondWith(Respond(Encoding.UTF8.GetBytes(first.Body), first.Status, ("Content-Type", JsonType)));
        _server
            .Given(WireMock.RequestBuilders.Request.Create().WithPath(AgentPath + operation).UsingPost())
            .InScenario(operation)
            .WhenStateIs("second")
            .RespondWith(Respond(Encoding.UTF8.GetBytes(second.Body), second.Status, ("Content-Type", JsonType)));
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
        string unmatched = string.Join(Environment.NewLine, _server.FindUnmatchedLogEntries().Select(Describe));
        string prepared = string.Join(Environment.NewLine, _server.MappingModels.Select(Describe));
        _client.Dispose();
        _server.Dispose();
        if (unmatched.Length > 0)
        {
            Assert.Fail($"No answer was prepared for:{Environment.NewLine}{unmatched}{Environment.NewLine}Prepared are:{Environment.NewLine}{prepared}");
        }
    }

    private static IResponseBuilder Respond(byte[] body, int status, params (string Name, string Value)[] headers)
    {
        IResponseBuilder response = Response.Create().WithStatusCode(status).WithBody(body);
        foreach ((string name, string value) in headers)
        {
            response = response.WithHeader(name, value);
        }

        return response;
    }

    private static string Describe(ILogEntry entry) => $"  {WireRequest.Of(entry.RequestMessage!)}";

    private static string Describe(MappingModel mapping) =>
        $"  {string.Join('|', mapping.Request.Methods ?? [])} {System.Text.Json.JsonSerializer.Serialize(mapping.Request.Path)}";
}
