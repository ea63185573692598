using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Redacting;

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
        string signed = SystemUserSignature.Sign(_settings, _time.GetUtcNow());
        using HttpRequestMessage request = CreateRequest(signed);
        SignInAnswer answer = await _host.SendAsync(request, cancellationToken).ConfigureAwait(false);
        string clockRemark = ClockRemark.Of(answer.Date, _time.GetUtcNow());
        ExchangeAnswer? exchange = Read(answer.Text());
        if (exchange?.IsSuccessful == true && answer.Status == HttpStatusCode.OK && !string.IsNullOrEmpty(exchange.Token))
        {
            return new(exchange.Token, clockRemark);
        }

        Redactor redactor = new([signed, _settings.SystemToken, _settings.ClientSecret]);
        string? reason = string.IsNullOrWhiteSpace(exchange?.ErrorMessage) && !answer.IsTransient
            ? ServerErrorReader.ReadSentence(answer.Body)
            : exchange?.ErrorMessage;
        throw exchange?.IsSuccessful == false || !string.IsNullOrWhiteSpace(reason)
            ? ExchangeRefusal.Of(_settings, redactor, reason, clockRemark)
            : new ChatSignInException($"{_host.Name} gave no answer to the sign-in of the system user of {_settings.TenantId}: {redactor.Redact(answer.Describe())}") { IsTransient = answer.IsTransient };
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

    private static ExchangeAnswer? Read(string body)
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
