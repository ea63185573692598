using System.Net;
using SuperOffice.Chat.Client.Diagnostics;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Sends each try to where the tenant is. After a 421 its state is asked for, and the request goes out once more, at
/// another address: a misdirected request was not worked on, so this is safe for every operation.
/// </summary>
/// <remarks>Outside the credential, so that nobody signs in to a tenant that is not running.</remarks>
internal sealed class TenantHandler : DelegatingHandler
{
    private readonly TenantResolver _resolver;
    private readonly ChatLog _log;

    public TenantHandler(TenantResolver resolver, ChatLog log)
    {
        _resolver = resolver;
        _log = log;
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ChatCall call = ChatCall.Of(request);
        TenantStatus tenant = await RunningAsync(call, _resolver.ResolveAsync(cancellationToken)).ConfigureAwait(false);
        Turn(request, call, tenant);
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        switch (response.StatusCode)
        {
            case HttpStatusCode.MisdirectedRequest when !call.HasFollowed:
                return await FollowAsync(request, call, tenant, response, cancellationToken).ConfigureAwait(false);
            case HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout:
                await CheckAsync(call, tenant, response, cancellationToken).ConfigureAwait(false);
                return response;
            default:
                return response;
        }
    }

    private static void Turn(HttpRequestMessage request, ChatCall call, TenantStatus tenant)
    {
        request.RequestUri = tenant.GetAddress(call.Operation, request.RequestUri!);
        call.TenantRoot = tenant.Root!;
    }

    private async Task<HttpResponseMessage> FollowAsync(
        HttpRequestMessage request, ChatCall call, TenantStatus used, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        call.HasFollowed = true;
        TenantStatus tenant;
        try
        {
            tenant = await RunningAsync(call, _resolver.ResolveAgainAsync(used, cancellationToken)).ConfigureAwait(false);
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
        ChatDiagnostics.Resending(call, HttpStatusCode.MisdirectedRequest);
        Turn(request, call, tenant);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    // A tenant in maintenance answers like any other trouble; its state tells them apart.
    private async Task CheckAsync(
        ChatCall call, TenantStatus used, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        call.InDoubt |= call.Attempts > 0;
        try
        {
            await RunningAsync(call, _resolver.RefreshAsync(used, cancellationToken)).ConfigureAwait(false);
        }
        catch (TenantResolutionException)
        {
            // The answer itself says enough.
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private async ValueTask<TenantStatus> RunningAsync(ChatCall call, ValueTask<TenantStatus> question)
    {
        try
        {
            TenantStatus tenant = await question.ConfigureAwait(false);
            return tenant.IsRunning ? tenant : throw CallFailure.NotRunning(call, _resolver.TenantId, tenant.State);
        }
        catch (TenantResolutionException exception) when (exception.Status is { } status)
        {
            throw CallFailure.NoAddress(call, status, exception);
        }
    }
}
