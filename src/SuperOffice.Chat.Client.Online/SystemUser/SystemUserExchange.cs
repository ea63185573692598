using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Redacting;

namespace SuperOffice.Chat.Client.Online;

/// <summary>Exchanges the signed system user token for a token that holds a ticket.</summary>
internal sealed class SystemUserExchange
{
    private static readonly MediaTypeHeaderValue JsonType = new("application/json") { CharSet = "utf-8" };

    private readonly IdentityProvider _provider;
    private readonly SystemUserSettings _settings;
    private readonly TimeProvider _time;
    private readonly Uri _address;

    public SystemUserExchange(IdentityProvider provider, SystemUserSettings settings, TimeProvider time)
    {
        _provider = provider;
        _settings = settings;
        _time = time;
        _address = new Uri(settings.Environment.Address, "Login/api/PartnerSystemUser/Authenticate");
    }

    /// <exception cref="ChatCredentialException">The identity provider rejected the request, or its response is not valid.</exception>
    public async Task<ExchangedToken> ExchangeAsync(CancellationToken cancellationToken)
    {
        string signed = SystemUserSignature.Sign(_settings, _time.GetUtcNow());
        using HttpRequestMessage request = CreateRequest(signed);
        IdentityProviderResponse response = await _provider.SendAsync(request, cancellationToken).ConfigureAwait(false);
        string clockSkew = ClockSkew.Describe(response.Date, _time.GetUtcNow());
        ExchangeResponse? exchange = Read(ServerText.Decode(response.Body));
        if (exchange?.IsSuccessful == true && response.Status == HttpStatusCode.OK && !string.IsNullOrEmpty(exchange.Token))
        {
            return new(exchange.Token, clockSkew);
        }

        Redactor redactor = new([signed, _settings.SystemToken, _settings.ClientSecret]);
        string? reason = string.IsNullOrWhiteSpace(exchange?.ErrorMessage) && !response.IsTransient
            ? ServerErrorReader.ReadMessage(response.Body)
            : exchange?.ErrorMessage;
        throw exchange?.IsSuccessful == false || !string.IsNullOrWhiteSpace(reason)
            ? ExchangeError.Create(_settings, redactor, reason, clockSkew)
            : new ChatCredentialException($"{_provider.Name} returned no token for the system user of {_settings.TenantId}: {redactor.Redact(response.Describe())}") { IsTransient = response.IsTransient };
    }

    private HttpRequestMessage CreateRequest(string signed)
    {
        ExchangeRequest body = new(signed, _settings.ClientSecret, _settings.TenantId, "JWT");
        ByteArrayContent content = new(JsonSerializer.SerializeToUtf8Bytes(body, OnlineJsonContext.Default.ExchangeRequest));
        content.Headers.ContentType = JsonType;
        HttpRequestMessage request = new(HttpMethod.Post, _address) { Content = content };
        request.Headers.Accept.ParseAdd("application/json");
        return request;
    }

    private static ExchangeResponse? Read(string body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, OnlineJsonContext.Default.ExchangeResponse);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
