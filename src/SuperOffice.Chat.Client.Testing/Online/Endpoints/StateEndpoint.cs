using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Returns the address and the state of a tenant. Requires no credential.</summary>
internal sealed class StateEndpoint(OnlineState state)
{
    private const string Version = "Release_11.10_2026.02.24-02";

    private static readonly PathString Root = new("/api/state");

    private readonly OnlineState _state = state;

    /// <returns>The id of the tenant, or null when the path does not match.</returns>
    public static string? FindTenantId(PathString path) =>
        path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase, out PathString rest) && rest.Value is { Length: > 1 } id
        && !id.AsSpan(1).Contains('/')
            ? id[1..]
            : null;

    public string? GetTenantId(OnlineCall call) => _state.Tenants.GetId(FindTenantId(call.Request.Path));

    public ChatResponse Respond(OnlineCall call)
    {
        string id = FindTenantId(call.Request.Path)!;
        if (_state.Tenants.TryFind(id, out OnlineTenant? tenant))
        {
            // The validity is computed first: while the tenant moves, a new address with an older validity is harmless.
            DateTimeOffset validUntil = _state.Settings.TimeProvider.GetUtcNow() + _state.Settings.StateLifetime;
            return ChatResponse.Json(Body(tenant.Id, tenant.Condition, validUntil, tenant.Emulator.BaseAddress));
        }

        return _state.Settings.UnknownTenantsAreNotFound
            ? Errors.Create(404, ChatErrorFormat.Message, $"The tenant '{id}' does not exist.", "SoNotFoundException")
            : ChatResponse.Json(Body(id, TenantCondition.Unknown, _state.Settings.TimeProvider.GetUtcNow() + _state.Settings.StateLifetime, null));
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
