using Microsoft.AspNetCore.WebUtilities;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Redirects with a code immediately, as if the user had signed in and consented.</summary>
internal sealed class AuthorizeEndpoint(OnlineState state)
{
    private const string TenantHint = "tenant:";

    // SuperOffice documents this lifetime.
    private static readonly TimeSpan CodeLifetime = TimeSpan.FromMinutes(10);

    private readonly OnlineState _state = state;

    public string? GetTenantId(OnlineCall call) =>
        call.Query("acr_values")?.Split(' ').FirstOrDefault(static value => value.StartsWith(TenantHint, StringComparison.OrdinalIgnoreCase)) is string hint
            ? hint[TenantHint.Length..]
            : _state.Tenants.All is [OnlineTenant first, ..] ? first.Id : null;

    public ChatResponse Respond(OnlineCall call)
    {
        if (call.Query("client_id") != _state.Settings.ClientId || !Uri.TryCreate(call.Query("redirect_uri"), UriKind.Absolute, out _))
        {
            return Errors.Create(400, ChatErrorFormat.Html, "The app is unknown, or the redirect address is invalid.", "Sign in");
        }

        return call.Query("response_type") != "code" ? Back(call, "error", "unsupported_response_type")
            : call.Query("scope")?.Split(' ').Contains("openid") != true ? Back(call, "error", "invalid_scope")
            : !_state.Tenants.TryFind(GetTenantId(call), out OnlineTenant? tenant) ? Back(call, "error", "access_denied")
            : Back(call, "code", Code(call, tenant)) with { Change = ChatChange.WithoutIds };
    }

    private static ChatResponse Back(OnlineCall call, string name, string value)
    {
        Dictionary<string, string?> parameters = new() { [name] = value };
        if (call.Query("state") is string state)
        {
            parameters["state"] = state;
        }

        string target = call.Query("redirect_uri")!;
        string location = call.Query("response_mode") == "fragment"
            ? $"{target}#{QueryHelpers.AddQueryString("", parameters)[1..]}"
            : QueryHelpers.AddQueryString(target, parameters);
        return new() { Status = 302, Headers = [new("Location", location)] };
    }

    private string Code(OnlineCall call, OnlineTenant tenant)
    {
        string? hint = call.Query("login_hint");
        ChatUser? user = tenant.Emulator.Users.FirstOrDefault(user => user.UserName.Equals(hint, StringComparison.OrdinalIgnoreCase));
        return _state.Consents.AddCode(new AuthorizationCode(new Consent(tenant, user?.UserName))
        {
            RedirectUri = call.Query("redirect_uri")!,
            ExpiresAt = _state.Settings.TimeProvider.GetUtcNow() + CodeLifetime,
            Nonce = call.Query("nonce"),
            Challenge = call.Query("code_challenge"),
            ChallengeMethod = call.Query("code_challenge_method"),
        });
    }
}
