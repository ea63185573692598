using System.Net;

namespace SuperOffice.Chat.Sample.Console.Settings;

internal sealed class RequestMeterHandler : DelegatingHandler
{
    private readonly RequestMeter _meter;

    public RequestMeterHandler(RequestMeter meter) => _meter = meter;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpStatusCode? status = null;
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            status = response.StatusCode;
            return response;
        }
        finally
        {
            _meter.Sent(status);
        }
    }
}
