using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Responds to the requests to the host of an online environment.</summary>
internal sealed class OnlineApplication : RecordingApplication
{
    private readonly Dictionary<string, OnlineEndpoint> _endpoints;
    private readonly OnlineEndpoint _tenantState;

    public OnlineApplication(OnlineState state)
        : base(state)
    {
        IdentityClaims claims = new(state);
        AuthorizeEndpoint authorize = new(state);
        TokenEndpoint token = new(state, claims);
        SystemUserEndpoint systemUser = new(state, claims);
        StateEndpoint tenantState = new(state);
        _endpoints = new(StringComparer.OrdinalIgnoreCase)
        {
            ["/login/.well-known/openid-configuration"] = new(ChatOnlineOperation.Metadata, "GET", _ => DiscoveryDocuments.CreateMetadata(state)),
            ["/login/.well-known/jwks"] = new(ChatOnlineOperation.Keys, "GET", _ => DiscoveryDocuments.CreateKeys(state)),
            ["/login/common/oauth/authorize"] = new(ChatOnlineOperation.Authorize, "GET", authorize.Respond) { GetTenantId = authorize.GetTenantId },
            ["/login/common/oauth/tokens"] = new(ChatOnlineOperation.Token, "POST", token.Respond) { GetTenantId = token.GetTenantId },
            ["/login/api/PartnerSystemUser/Authenticate"] = new(ChatOnlineOperation.SystemUser, "POST", systemUser.Respond) { GetTenantId = systemUser.GetTenantId },
        };
        _tenantState = new(ChatOnlineOperation.State, "GET", tenantState.Respond) { GetTenantId = tenantState.GetTenantId };
    }

    protected override RoutedRequest Route(HttpRequest request, byte[] body, CancellationToken cancellationToken)
    {
        OnlineCall call = new(request, body);
        return Find(request.Path) is OnlineEndpoint endpoint
            ? new(endpoint.Name, endpoint.GetTenantId(call), () => new(endpoint.Respond(call)))
            : new("", TenantId: null, () => new(StandardResponses.NoSuchPath(request.Path)));
    }

    private OnlineEndpoint? Find(PathString path) =>
        StateEndpoint.FindTenantId(path) is not null ? _tenantState : _endpoints.GetValueOrDefault(path.Value ?? "");
}
