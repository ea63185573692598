using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

internal sealed class KeysEndpoint : IOnlineEndpoint
{
    private readonly OnlineState _state;

    public KeysEndpoint(OnlineState state) => _state = state;

    public string Name => ChatOnlineOperation.Keys;

    public string? GetTenantId(OnlineCall call) => null;

    public ChatResponse Respond(OnlineCall call) => HttpMethods.IsGet(call.Request.Method)
        ? ChatResponse.Json(new JsonObject { ["keys"] = new JsonArray(_state.Signer.PublicKey()) })
        : StandardResponses.OnlyMethod(call.Request.Method, "GET");
}
