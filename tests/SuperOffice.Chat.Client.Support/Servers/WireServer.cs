using System.Text;
using WireMock;
using WireMock.Admin.Mappings;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace SuperOffice.Chat.Client.Support;

/// <summary>A WireMock server on a real socket. It responds with literal bytes and records every request.</summary>
internal sealed class WireServer : IDisposable
{
    public const string JsonType = "application/json; charset=utf-8";

    private readonly WireMockServer _server = WireMockServer.Start(new WireMockServerSettings
    {
        Urls = ["http://127.0.0.1:0"],
        DisableJsonBodyParsing = true,
        DisableDeserializeFormUrlEncoded = true,
    });

    private int _next;

    public string Address => $"http://127.0.0.1:{_server.Port}";

    /// <summary>The requests, in order.</summary>
    public IReadOnlyList<WireRequest> Requests =>
        [.. _server.LogEntries.Select(static entry => Read(entry.RequestMessage!))];

    public int Count => _server.LogEntries.Count;

    /// <summary>Gets the requests without a response, and the paths that have one. Empty when every request got its response.</summary>
    public string Unmatched
    {
        get
        {
            string unmatched = Lines(_server.FindUnmatchedLogEntries().Select(static entry => $"  {Read(entry.RequestMessage!)}"));
            return unmatched.Length == 0
                ? ""
                : $"No response is prepared for:{Environment.NewLine}{unmatched}{Environment.NewLine}Prepared are:{Environment.NewLine}{Lines(_server.MappingModels.Select(Describe))}";
        }
    }

    /// <summary>Responds to every request from now on.</summary>
    public void RespondAlways(string body, int status = 200, string contentType = JsonType)
    {
        _server.ResetMappings();
        _server.Given(Request.Create().WithPath("/*").UsingAnyMethod()).RespondWith(Create(Encoding.UTF8.GetBytes(body), status, ("Content-Type", contentType)));
    }

    /// <summary>Responds to the request after those that have a response already.</summary>
    public WireServer RespondNext(string body, int status = 200)
    {
        IRespondWithAProvider mapping = _server.Given(Request.Create().UsingAnyMethod()).InScenario("responses");
        mapping = _next == 0 ? mapping : mapping.WhenStateIs($"{_next}");
        mapping.WillSetStateTo($"{++_next}").RespondWith(Create(Encoding.UTF8.GetBytes(body), status, ("Content-Type", JsonType)));
        return this;
    }

    /// <summary>Responds to the requests of one path.</summary>
    public void Respond(string method, string path, byte[] body, int status, params (string Name, string Value)[] headers) =>
        _server.Given(Request.Create().WithPath(path).UsingMethod(method)).RespondWith(Create(body, status, headers));

    /// <summary>Responds to the first request of one path, and to the following ones.</summary>
    public void RespondInTurn(string path, (string Body, int Status) first, (string Body, int Status) following)
    {
        IRequestBuilder request = Request.Create().WithPath(path).UsingPost();
        _server.Given(request).InScenario(path).WillSetStateTo("following").RespondWith(Create(first));
        _server.Given(request).InScenario(path).WhenStateIs("following").RespondWith(Create(following));
    }

    public void Dispose() => _server.Dispose();

    private static IResponseBuilder Create((string Body, int Status) response) =>
        Create(Encoding.UTF8.GetBytes(response.Body), response.Status, ("Content-Type", JsonType));

    private static IResponseBuilder Create(byte[] body, int status, params (string Name, string Value)[] headers)
    {
        IResponseBuilder response = Response.Create().WithStatusCode(status).WithBody(body);
        foreach ((string name, string value) in headers)
        {
            response = response.WithHeader(name, value);
        }

        return response;
    }

    private static WireRequest Read(IRequestMessage request) => new(
        request.Method,
        new Uri(request.AbsoluteUrl).PathAndQuery,
        request.Headers!.ToDictionary(static header => header.Key, static header => header.Value.ToArray(), StringComparer.OrdinalIgnoreCase),
        request.BodyData?.BodyAsBytes ?? []);

    private static string Describe(MappingModel mapping) =>
        $"  {string.Join('|', mapping.Request.Methods ?? [])} {System.Text.Json.JsonSerializer.Serialize(mapping.Request.Path)}";

    private static string Lines(IEnumerable<string> lines) => string.Join(Environment.NewLine, lines);
}
