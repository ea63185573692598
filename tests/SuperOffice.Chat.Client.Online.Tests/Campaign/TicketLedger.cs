using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Online.Tests.Campaign;

/// <summary>Writes down on the way back from the sign-in host which ticket it gave to which tenant.</summary>
internal sealed class TicketLedger() : DelegatingHandler(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
{
    private const string Claim = "http://schemes.superoffice.net/identity/";

    private readonly ConcurrentQueue<(string Tenant, string Ticket)> _given = new();

    public IReadOnlyList<string> TicketsOf(string tenant) =>
        [.. _given.Where(given => given.Tenant == tenant).Select(static given => given.Ticket)];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        if (request.RequestUri!.AbsolutePath.EndsWith("/Authenticate", StringComparison.Ordinal))
        {
            await response.Content.LoadIntoBufferAsync(cancellationToken);
            JsonNode body = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken))!;
            if (body["Token"]?.GetValue<string>() is { } token)
            {
                JsonNode claims = JsonNode.Parse(Base64Url.DecodeFromChars(token.Split('.')[1]))!;
                _given.Enqueue((claims[Claim + "ctx"]!.GetValue<string>(), claims[Claim + "ticket"]!.GetValue<string>()));
            }
        }

        return response;
    }
}
