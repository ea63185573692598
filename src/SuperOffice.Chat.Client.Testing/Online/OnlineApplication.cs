using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Processes each request to the host of an online environment: records it, applies a fault, and responds.</summary>
internal sealed class OnlineApplication : IHttpApplication<HttpContext>
{
    private readonly OnlineState _state;
    private readonly Dictionary<string, IOnlineEndpoint> _endpoints;
    private readonly StateEndpoint _tenantState;

    public OnlineApplication(OnlineState state)
    {
        _state = state;
        _tenantState = new StateEndpoint(state);
        IdentityClaims claims = new(state);
        _endpoints = new(StringComparer.OrdinalIgnoreCase)
        {
            ["/login/.well-known/openid-configuration"] = new MetadataEndpoint(state),
            ["/login/.well-known/jwks"] = new KeysEndpoint(state),
            ["/login/common/oauth/authorize"] = new AuthorizeEndpoint(state),
            ["/login/common/oauth/tokens"] = new TokenEndpoint(state, claims),
            ["/login/api/PartnerSystemUser/Authenticate"] = new SystemUserEndpoint(state, claims),
        };
    }

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        using CancellationTokenSource cancelled = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _state.Stopping);
        try
        {
            using MemoryStream body = new();
            await context.Request.Body.CopyToAsync(body, cancelled.Token).ConfigureAwait(false);
            OnlineCall call = new(context.Request, body.ToArray());
            IOnlineEndpoint? endpoint = Find(context.Request.Path);
            RequestEntry entry = _state.Log.Add(endpoint?.Name ?? "", context.Request, body.ToArray(), endpoint?.GetTenantId(call));
            Exchange exchange = new(
                context, () => new(entry.SetChange(endpoint?.Respond(call) ?? StandardResponses.NoSuchPath(context.Request.Path))))
            {
                Responding = entry.SetStatus,
                Cancelled = cancelled.Token,
                Time = _state.Settings.Time,
            };
            try
            {
                await _state.Faults.Take(entry).ApplyAsync(exchange).ConfigureAwait(false);
            }
            finally
            {
                entry.Complete();
            }
        }
        catch (OperationCanceledException) when (cancelled.IsCancellationRequested)
        {
            context.Abort();
        }
    }

    private IOnlineEndpoint? Find(PathString path) =>
        StateEndpoint.FindTenantId(path) is not null ? _tenantState : _endpoints.GetValueOrDefault(path.Value ?? "");
}
