using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Creates the documents by which clients of OpenID Connect find the endpoints and the keys.</summary>
internal static class DiscoveryDocuments
{
    public static ChatResponse CreateKeys(OnlineState state) =>
        ChatResponse.Json(new JsonObject { ["keys"] = new JsonArray(state.Signer.PublicKey()) });

    public static ChatResponse CreateMetadata(OnlineState state)
    {
        string root = state.Issuer;
        return ChatResponse.Json(new JsonObject
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
        });
    }
}
