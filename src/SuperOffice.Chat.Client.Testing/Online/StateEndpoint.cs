using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SuperOffice.Chat.Client.Testing.Answers;

namespace SuperOffice.Chat.Client.Testing.Online;

/// <summary>Returns the address and the state of a tenant. Requires no credential.</summary>
internal sealed class StateEndpoint : IOnlineEndpoint
{
    private const string Version = "Release_11.10_2026.02.24-02";

    private static readonly PathString Root = new("/api/state");

    private readonly OnlineState _state;

    public StateEndpoint(OnlineState state) => _state = state;

    public string Name => ChatOnlineOperation.State;

    /// <returns>The id of the tenant, or null when the path does not match.</returns>
    public static string? IdIn(PathString path) =>
        path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase, out PathString rest) && rest.Value is { Length: > 1 } id
        && !id.AsSpan(1).Contains('/')
            ? id[1..]
            : null;

    public string? TenantOf(OnlineCall call) => _state.Tenants.TryFind(IdIn(call.Request.Path), out OnlineTenant? tenant)
        ? tenant.Id
        : IdIn(call.Request.Path);

    public ChatAnswer Answer(OnlineCall call)
    {
        if (!HttpMethods.IsGet(call.Request.Method))
        {
            return StandardAnswers.OnlyMethod(call.Request.Method, "GET");
        }

        string id = IdIn(call.Request.Path)!;
        if (_state.Tenants.TryFind(id, out OnlineTenant? tenant))
        {
            // The validity is computed first: while the tenant moves, a new address with an older validity is harmless.
            DateTimeOffset validUntil = _state.Settings.Time.GetUtcNow() + _state.Settings.StateLifetime;
            return ChatAnswer.Json(Body(tenant.Id, tenant.Condition, validUntil, tenant.Emulator.BaseAddress));
        }

        return _state.Settings.UnknownTenantsAreNotFound
            ? Errors.Answer(404, ChatErrorShape.Message, $"The tenant '{id}' does not exist.", "SoNotFoundException")
            : ChatAnswer.Json(Body(id, TenantCondition.Unknown, _state.Settings.Time.GetUtcNow() + _state.Settings.StateLifetime, null));
    }

    private static JsonObject Body(string id, TenantCondition condition, DateTimeOffset validUntil, Uri? address) => new()
    {
        ["ContextIdentifier"] = id,
        ["Endpoint"] = condition.IsRunning ? address?.ToString() : null,
        ["State"] = condition.State,
        ["IsRunning"] = condition.IsRunning,
        ["ValidUntil"] = validUntil.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture),
        ["Api"] = address is null ? null : $"{address}/api",
        ["Version"] = Version,
    };
}
