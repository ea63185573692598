using System.Net;
using System.Runtime.CompilerServices;
using SuperOffice.Chat.Client.Diagnostics;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Adds the authorization to each attempt. After a 401, requests the authorization once more, and sends the request again only when
/// it has changed. The server does not process a rejected request, so this is safe for every operation.
/// </summary>
internal sealed class AuthenticationHandler : DelegatingHandler
{
    private readonly ChatClientSettings _settings;
    private readonly ChatConnections _connections;
    private readonly ChatLog _log;

    public AuthenticationHandler(ChatClientSettings settings, ChatConnections connections, ChatLog log)
    {
        _settings = settings;
        _connections = connections;
        _log = log;
    }

    // The state of a ValueTask may come from a pool; that of a Task may not.
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        SendPooledAsync(request, cancellationToken).AsTask();

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<HttpResponseMessage> SendPooledAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ChatCall call = ChatCall.Get(request);
        ChatAuthorization authorization = await GetAuthorizationAsync(call, null, cancellationToken).ConfigureAwait(false);
        Apply(request, call, authorization);
        HttpResponseMessage response;
        try
        {
            response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException exception) when (ThrownResponse.IsReportedBy(exception))
        {
            response = ThrownResponse.From(request, exception);
        }

        return response.StatusCode != HttpStatusCode.Unauthorized || call.CredentialRenewed
            ? response
            : await RenewAsync(request, response, call, authorization, cancellationToken).ConfigureAwait(false);
    }

    // A method of its own, so that the usual call does not allocate its variables.
    private async ValueTask<HttpResponseMessage> RenewAsync(
        HttpRequestMessage request,
        HttpResponseMessage response,
        ChatCall call,
        ChatAuthorization rejected,
        CancellationToken cancellationToken)
    {
        call.CredentialRenewed = true;
        ChatAuthorization renewed;
        try
        {
            renewed = await GetAuthorizationAsync(call, rejected, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            response.Dispose();
            throw;
        }

        if (renewed.Equals(rejected))
        {
            return response;
        }

        response.Dispose();
        _log.CredentialRenewed(call, renewed.Scheme);
        ChatDiagnostics.Resending(call, HttpStatusCode.Unauthorized);
        Apply(request, call, renewed);
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException exception) when (ThrownResponse.IsReportedBy(exception))
        {
            return ThrownResponse.From(request, exception);
        }
    }

    private static void Apply(HttpRequestMessage request, ChatCall call, ChatAuthorization authorization)
    {
        call.SetAuthorization(authorization);
        if (ReferenceEquals(authorization, ChatAuthorization.None))
        {
            // A handler of the application authenticates the request: its headers are not changed.
            return;
        }

        Set(request, "Authorization", authorization.Header);
        Set(request, "X-XSRF-TOKEN", authorization.XsrfToken);
        Set(request, "Cookie", authorization.Cookie);
    }

    // Replaces the header, because a retry sends the same message again.
    private static void Set(HttpRequestMessage request, string name, string? value)
    {
        request.Headers.Remove(name);
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private async ValueTask<ChatAuthorization> GetAuthorizationAsync(
        ChatCall call, ChatAuthorization? refused, CancellationToken cancellationToken)
    {
        call.Step = CallStep.Credential;
        try
        {
            ChatAuthorization authorization = await GetFromCredentialAsync(refused, cancellationToken).ConfigureAwait(false)
                ?? throw new InvalidOperationException("The credential returned null. Return a ChatAuthorization.");
            call.Step = CallStep.Handlers;
            return authorization;
        }
        catch (Exception exception) when (exception is not ChatAgentException && !cancellationToken.IsCancellationRequested)
        {
            throw CallFailure.CredentialFailed(call, exception, isRenewal: refused is not null);
        }
    }

    // Requests to an identity provider use the primary handler of the client.
    private ValueTask<ChatAuthorization> GetFromCredentialAsync(ChatAuthorization? refused, CancellationToken cancellationToken) =>
        _settings.Credential switch
        {
            StaticCredential credential => credential.GetAuthorizationAsync(refused, cancellationToken),
            RenewingChatCredential credential => credential.GetAuthorizationAsync(refused, _connections, cancellationToken),
            ChatCredential credential => new(GetFromApplicationAsync(credential, refused, cancellationToken)),
        };

    // A separate method, so that GetFromCredentialAsync does not allocate a closure for every credential.
    private Task<ChatAuthorization> GetFromApplicationAsync(
        ChatCredential credential, ChatAuthorization? refused, CancellationToken cancellationToken) =>
        Task.Run(() => RequestFromApplicationAsync(credential, refused, cancellationToken), CancellationToken.None)
            .WaitOrAbandonAsync(cancellationToken);

    // A credential of the application may wrap one of ours, which then needs the connections. It may also ignore its token, or block
    // its thread: the attempt ends in time nevertheless.
    private async Task<ChatAuthorization> RequestFromApplicationAsync(
        ChatCredential credential, ChatAuthorization? refused, CancellationToken cancellationToken)
    {
        AmbientConnections.Current = _connections;
        return await credential.GetAuthorizationAsync(refused, cancellationToken).ConfigureAwait(false);
    }
}
