using System.Net;
using SuperOffice.Chat.Client.Diagnostics;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Sends each attempt to the address of the tenant. After a 421, resolves the tenant again and sends the request once to the new
/// address. The server does not process a misdirected request, so this is safe for every operation.
/// </summary>
/// <remarks>Precedes the authentication handler, so that no credential is requested for a tenant that is not running.</remarks>
internal sealed class TenantHandler(TenantResolver resolver, ChatLog log) : DelegatingHandler
{
    private readonly TenantResolver _resolver = resolver;
    private readonly ChatLog _log = log;

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ChatCall call = ChatCall.Get(request);
        TenantStatus tenant = await EnsureRunningAsync(call, _resolver.ResolveAsync(cancellationToken)).ConfigureAwait(false);
        SetAddress(request, call, tenant);
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        switch (response.StatusCode)
        {
            case HttpStatusCodes.MisdirectedRequest when !call.TenantResolvedAgain:
                return await SendToNewAddressAsync(request, call, tenant, response, cancellationToken).ConfigureAwait(false);
            case HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout:
                await CheckAsync(call, tenant, response, cancellationToken).ConfigureAwait(false);
                return response;
            default:
                return response;
        }
    }

    private static void SetAddress(HttpRequestMessage request, ChatCall call, TenantStatus tenant)
    {
        request.RequestUri = tenant.GetAddress(call.Operation, request.RequestUri!);
        call.TenantRoot = tenant.Root!;
    }

    private async Task<HttpResponseMessage> SendToNewAddressAsync(
        HttpRequestMessage request, ChatCall call, TenantStatus used, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        call.TenantResolvedAgain = true;
        TenantStatus tenant;
        try
        {
            tenant = await EnsureRunningAsync(call, _resolver.ResolveAgainAsync(used, cancellationToken)).ConfigureAwait(false);
        }
        catch
        {
            response.Dispose();
            throw;
        }

        if (tenant.Root == used.Root)
        {
            return response;
        }

        response.Dispose();
        _log.TenantMoved(call, _resolver.TenantId);
        ChatDiagnostics.Resending(call, HttpStatusCodes.MisdirectedRequest);
        SetAddress(request, call, tenant);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    // A tenant in maintenance returns the same status as a server that is unavailable. The tenant state distinguishes them.
    private async Task CheckAsync(
        ChatCall call, TenantStatus used, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (call.Attempts > 0)
        {
            call.RecordUnknownOutcome();
        }

        try
        {
            await EnsureRunningAsync(call, _resolver.RefreshAsync(used, cancellationToken)).ConfigureAwait(false);
        }
        catch (TenantResolutionException)
        {
            // The state is unknown: the response is reported instead.
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private async ValueTask<TenantStatus> EnsureRunningAsync(ChatCall call, ValueTask<TenantStatus> resolution)
    {
        call.Step = CallStep.TenantAddress;
        try
        {
            TenantStatus tenant = await resolution.ConfigureAwait(false);
            call.Step = CallStep.Handlers;
            return tenant.IsRunning ? tenant : throw CallFailure.TenantNotRunning(call, _resolver.TenantId, tenant.State);
        }
        catch (TenantResolutionException exception) when (exception.Status is { } status)
        {
            throw CallFailure.TenantNotResolved(call, status, exception);
        }
    }
}
