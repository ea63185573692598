using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SuperOffice.Chat.Client.Testing.Answers;

namespace SuperOffice.Chat.Client.Testing.Online;

internal sealed class KeysEndpoint : IOnlineEndpoint
{
    private readonly OnlineState _state;

    public KeysEndpoint(OnlineState state) => _state = state;

    public string Name => ChatOnlineOperation.Keys;

    public string? TenantOf(OnlineCall call) => null;

    public ChatAnswer Answer(OnlineCall call) => HttpMethods.IsGet(call.Request.Method)
        ? ChatAnswer.Json(new JsonObject { ["keys"] = new JsonArray(_state.Signer.PublicKey()) })
        : StandardAnswers.OnlyMethod(call.Request.Method, "GET");
}
