using System.Security.Cryptography;
using System.Text;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Issues tickets and access tokens of a tenant. They are derived from a counter, so that a test run can be reproduced.</summary>
internal sealed class TicketIssuer(ChatAccess access, ChatAgentEmulatorOptions rules)
{
    private readonly ChatAccess _access = access;
    private readonly ChatAgentEmulatorOptions _rules = rules;
    private readonly string _tenant = rules.TenantPath.Trim('/');
    private int _last;

    /// <summary>Creates the ticket of a tenant or of a user, which is always the same.</summary>
    public static string CreateTicket(string name) => $"7T:{Convert.ToBase64String(Encoding.UTF8.GetBytes($"EmulatorTicket {name}"))}";

    /// <summary>Issues a ticket that expires when it is not used.</summary>
    public string IssueTicket(string? user)
    {
        string ticket = NextTicket();
        _access.Allow(CreateExpiring(new AcceptedTicket(ticket, _rules.AppToken), TokenLifetime.Idling(_rules.TimeProvider, _rules.TicketIdleLimit), user));
        return ticket;
    }

    /// <summary>Issues a ticket that is also valid as an access token.</summary>
    public string IssueCurrentToken(string? user)
    {
        string ticket = NextTicket();
        TokenLifetime life = TokenLifetime.Idling(_rules.TimeProvider, _rules.TicketIdleLimit);
        _access.Allow(CreateExpiring(new AcceptedTicket(ticket, _rules.AppToken), life, user));
        _access.Allow(CreateExpiring(new AcceptedBearer(ticket), life, user));
        return ticket;
    }

    /// <summary>Issues an access token with a fixed expiry.</summary>
    public string IssueAccessToken(string? user, TimeSpan lifetime)
    {
        string token = $"8A:{_tenant}.{Convert.ToBase64String(Next("access token"))}";
        _access.Allow(CreateExpiring(new AcceptedBearer(token), TokenLifetime.Fixed(_rules.TimeProvider, lifetime), user));
        return token;
    }

    private static ExpiringCredential CreateExpiring(AcceptedCredential credential, TokenLifetime life, string? user) => new(credential, life) { User = user };

    // 31 bytes, so that the Base64 ends with == as in SuperOffice.
    private string NextTicket() => $"7T:{Convert.ToBase64String(Next("ticket").AsSpan(0, 31))}";

    private byte[] Next(string kind) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{_tenant} {kind} {Interlocked.Increment(ref _last)}")));
}
