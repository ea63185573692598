using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

internal sealed class MetadataEndpoint : IOnlineEndpoint
{
    private readonly OnlineState _state;

    public MetadataEndpoint(OnlineState state) => _state = state;

    public string Name => ChatOnlineOperation.Metadata;

    public string? GetTenantId(OnlineCall call) => null;

    public ChatResponse Respond(OnlineCall call) => HttpMethods.IsGet(call.Request.Method)
        ? ChatResponse.Json(Metadata())
        : StandardResponses.OnlyMethod(call.Request.Method, "GET");

    private JsonObject Metadata()
    {
        string root = _state.Issuer;
        return new()
        {
            ["issuer"] = root,
            ["authorization_endpoint"] = $"{root}/login/common/oauth/authorize",
            ["token_endpoint"] = $"{root}/login/common/oauth/tokens",
            ["jwks_uri"] = $"{root}/login/.well-known/jwks",
            ["scopes_supported"] = new JsonArray("openid"),
            ["response_modes_supported"] = new JsonArray("fragment", "query"),
            ["response_types_supported"] = new JsonArray("code"),
            ["subject_types_supported"] = new JsonArray("public"),
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            ["token_endpoint_auth_methods_supported"] = new JsonArray("client_secret_post", "client_secret_basic"),
            ["grant_types_supported"] = new JsonArray("authorization_code", "refresh_token"),
            ["code_challenge_methods_supported"] = new JsonArray("S256", "plain"),
        };
    }
}
