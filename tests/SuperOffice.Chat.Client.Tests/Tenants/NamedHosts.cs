using System.Net;
using System.Text;

namespace SuperOffice.Chat.Client.Tests.Tenants;

/// <summary>Replaces hosts that no test may reach: responds by the address, and records the requests.</summary>
internal sealed class NamedHosts : HttpMessageHandler
{
    private readonly Func<Uri, (HttpStatusCode Status, string Body)> _respond;
    private readonly List<string> _requests = [];

    public NamedHosts(Func<Uri, (HttpStatusCode Status, string Body)> response) => _respond = response;

    /// <summary>Each request: method, address, and the names of what it carries in secret.</summary>
    public IReadOnlyList<string> Requests => _requests;

    public static ChatAgentClient NewClient(NamedHosts hosts, Action<ChatClientOptions>? configure = null)
    {
        ChatClientOptions options = new()
        {
            Environment = "online",
            TenantId = "Cust12345",
            AppToken = "app-token",
            Credential = ChatCredential.SoTicket("7T:ticket=="),
            Retry = { MaxRetryAttempts = 0 },
        };
        configure?.Invoke(options);
        return ChatAgentClient.Create(options, loggerFactory: null, hosts);
    }

    /// <summary>Hosts where the state API responds with this body, and every tenant with session 5.</summary>
    public static NamedHosts WithState(string state) => new(address =>
        (HttpStatusCode.OK, address.AbsolutePath.StartsWith("/api/state/", StringComparison.Ordinal) ? state : TenantFixture.Session));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string secrets = string.Concat(request.Headers
            .Where(static header => header.Key is "Authorization" or "SO-AppToken" or "X-XSRF-TOKEN" or "Cookie")
            .Select(static header => $" {header.Key}"));
        _requests.Add($"{request.Method} {request.RequestUri}{secrets}");
        (HttpStatusCode status, string body) = _respond(request.RequestUri!);
        return Task.FromResult(new HttpResponseMessage(status)
        {
            RequestMessage = request,
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        });
    }
}
