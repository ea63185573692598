using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace SuperOffice.Chat.Client.Online;

/// <summary>Exchanges the signed system user token for a token that holds a ticket.</summary>
internal sealed class SystemUserExchange
{
    private static readonly MediaTypeHeaderValue JsonType = new("application/json", "utf-8");

    private readonly SignInHost _host;
    private readonly SystemUserSettings _settings;
    private readonly TimeProvider _time;
    private readonly Uri _address;

    public SystemUserExchange(SignInHost host, SystemUserSettings settings, TimeProvider time)
    {
        _host = host;
        _settings = settings;
        _time = time;
        _address = new Uri(settings.Environment.Address, "Login/api/PartnerSystemUser/Authenticate");
    }

    /// <exception cref="ChatSignInException">The sign-in said no, or nothing that can be used.</exception>
    public async Task<ExchangedToken> ExchangeAsync(CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = CreateRequest();
        SignInAnswer answer = await _host.SendAsync(request, cancellationToken).ConfigureAwait(false);
        string clockRemark = ClockRemark.Of(answer.Date, _time.GetUtcNow());
        ExchangeAnswer? exchange = Read(answer.Body);
        if (exchange?.IsSuccessful == true && answer.Status == HttpStatusCode.OK && !string.IsNullOrEmpty(exchange.Token))
        {
            return new(exchange.Token, clockRemark);
        }

        throw exchange?.IsSuccessful == false || !string.IsNullOrWhiteSpace(exchange?.ErrorMessage)
            ? ExchangeRefusal.Of(_settings, exchange.ErrorMessage, clockRemark)
            : new ChatSignInException($"{_host.Name} gave no answer to the sign-in of the system user of {_settings.TenantId}: {answer.Describe()}");
    }

    private HttpRequestMessage CreateRequest()
    {
        ExchangeRequest body = new(
            SystemUserSignature.Sign(_settings, _time.GetUtcNow()), _settings.ClientSecret, _settings.TenantId, "JWT");
        ByteArrayContent content = new(JsonSerializer.SerializeToUtf8Bytes(body, OnlineJsonContext.Default.ExchangeRequest));
        content.Headers.ContentType = JsonType;
        HttpRequestMessage request = new(HttpMethod.Post, _address) { Content = content };
        request.Headers.Accept.ParseAdd("application/json");
        return request;
    }

    private static ExchangeAnswer? Read(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, OnlineJsonContext.Default.ExchangeAnswer);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
