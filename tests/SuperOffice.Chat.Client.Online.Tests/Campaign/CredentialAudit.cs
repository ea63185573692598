using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Online.Tests.Campaign;

/// <summary>Searches every request of every server for secrets of other tenants.</summary>
internal static class CredentialAudit
{
    private static readonly string[] CredentialHeaders = ["Authorization", "SO-AppToken", "X-XSRF-TOKEN", "Cookie"];

    /// <summary>All that came to a tenant carries what the sign-in gave that tenant.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="tickets">The tickets that it was given; its access tokens have its name in them.</param>
    /// <param name="appToken">The application token.</param>
    /// <returns>The credentials it saw.</returns>
    public static IReadOnlyList<string> Check(CampaignTenant tenant, IReadOnlyList<string> tickets, string appToken)
    {
        foreach (ReceivedChatRequest request in tenant.Requests)
        {
            string authorization = request.Headers["Authorization"];
            Assert.True(
                tenant.HasSystemUser
                    ? tickets.Contains(authorization["SOTicket ".Length..])
                    : authorization.StartsWith($"Bearer 8A:{tenant.Id}.", StringComparison.Ordinal),
                $"{tenant.Id} got a credential of somebody else: {request}");
            Assert.Equal(appToken, request.Headers["SO-AppToken"]);
            Assert.False(request.Headers.ContainsKey("Cookie"));
            Assert.StartsWith($"/{tenant.Id}/", request.Path, StringComparison.Ordinal);
        }

        return [.. tenant.Requests.Select(static request => request.Headers["Authorization"]).Distinct()];
    }

    /// <summary>The state API gets no secret.</summary>
    public static void CheckStates(IEnumerable<ReceivedChatRequest> requests)
    {
        foreach (ReceivedChatRequest request in requests.Where(static request => request.Operation == ChatOnlineOperation.State))
        {
            Assert.DoesNotContain(CredentialHeaders, request.Headers.ContainsKey);
            Assert.Equal(("GET", "", ""), (request.Method, request.Query, request.Body));
        }
    }
}
