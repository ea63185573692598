using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Exchanges a signed system token for a ticket. Rejections have the status 200, as SuperOffice documents; their
/// messages are not documented.
/// </summary>
internal sealed class SystemUserEndpoint(OnlineState state, IdentityClaims claims)
{
    private const string StampFormat = "yyyyMMddHHmm";
    private const string SystemUser = "SystemUser";

    private readonly OnlineState _state = state;
    private readonly IdentityClaims _claims = claims;

    public string? GetTenantId(OnlineCall call) => _state.Tenants.GetId(call.Json("ContextIdentifier"));

    public ChatResponse Respond(OnlineCall call)
    {
        if (!call.IsJson)
        {
            return StandardResponses.UnsupportedMediaType(call.Request.ContentType);
        }

        if (call.Json("ApplicationToken") != _state.Settings.ClientSecret)
        {
            return Reject("The application token is not valid.");
        }

        if (!"JWT".Equals(call.Json("ReturnTokenType"), StringComparison.OrdinalIgnoreCase))
        {
            return Reject("The return token type is not supported. Use JWT.");
        }

        if (!_state.Tenants.TryFind(call.Json("ContextIdentifier"), out OnlineTenant? tenant))
        {
            return Reject("The context identifier is unknown.");
        }

        return FindError(call.Json("SignedSystemToken"), tenant) is string reason
            ? Reject(reason)
            : tenant.Condition.IsRunning
                ? Grant(tenant)
                : Reject($"The tenant is not running. State: {tenant.Condition.State}.");
    }

    private static ChatResponse Reject(string message) => ChatResponse.Json(new JsonObject
    {
        ["IsSuccessful"] = false,
        ["Token"] = null,
        ["ErrorMessage"] = message,
    });

    private ChatResponse Grant(OnlineTenant tenant) => ChatResponse.Json(new JsonObject
    {
        ["IsSuccessful"] = true,
        ["Token"] = _claims.CreateForSystemUser(tenant, tenant.Emulator.Tickets.IssueTicket(SystemUser)),
        ["ErrorMessage"] = null,
    })
        with
    { Change = ChatChange.WithoutIds };

    // SuperOffice documents the names before the full stop as consent errors.
    private string? FindError(string? signedToken, OnlineTenant tenant)
    {
        int signatureAt = signedToken?.LastIndexOf('.') ?? -1;
        int stampAt = signatureAt <= 0 ? -1 : signedToken!.LastIndexOf('.', signatureAt - 1);
        if (stampAt <= 0)
        {
            return "InvalidSignature. The system token has no timestamp and signature.";
        }

        return signedToken![..stampAt] != _state.Consents.SystemToken(tenant) ? "Denied. The system token does not belong to this tenant and app."
            : !_state.Consents.IsApproved(tenant) ? "Revoked. The app is not approved for this tenant."
            : !IsTimely(signedToken[(stampAt + 1)..signatureAt]) ? "InvalidTimestamp. The timestamp is not yyyyMMddHHmm in UTC, or differs too much from the current time."
            : !IsSigned(signedToken[..signatureAt], signedToken[(signatureAt + 1)..]) ? "InvalidSignature. The signature does not match the key of the app."
            : null;
    }

    private bool IsTimely(string stamp) =>
        DateTimeOffset.TryParseExact(stamp, StampFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
        && (_state.Settings.TimeProvider.GetUtcNow() - time).Duration() <= _state.Settings.ClockTolerance;

    private bool IsSigned(string text, string signature)
    {
        byte[] bytes = new byte[signature.Length];
        return Convert.TryFromBase64String(signature, bytes, out int length)
            && _state.AppKey.Verify(Encoding.UTF8.GetBytes(text), bytes[..length]);
    }
}
