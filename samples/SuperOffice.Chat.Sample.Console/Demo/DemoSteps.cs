using System.Globalization;
using System.Net;
using SuperOffice.Chat.Sample.Console.Rendering;
using SuperOffice.Chat.Sample.Console.Settings;

namespace SuperOffice.Chat.Sample.Console.Demo;

/// <summary>Runs the calls of the demo in order, and shows the requests and the result of each.</summary>
internal sealed class DemoSteps
{
    private readonly IDisplay _display;
    private readonly RequestMeter _meter;
    private int _number;

    public DemoSteps(IDisplay display, RequestMeter meter)
    {
        _display = display;
        _meter = meter;
    }

    public async Task<T> DoAsync<T>(string operation, Task<T> call, Func<T, string> outcome)
    {
        T result = await call;
        (int count, HttpStatusCode? status) = _meter.Take();
        string requests = count == 1 ? "1 request" : string.Create(CultureInfo.InvariantCulture, $"{count} requests");
        string response = status is HttpStatusCode code ? string.Create(CultureInfo.InvariantCulture, $"{(int)code}") : "no response";
        _display.Step(++_number, operation, $"{requests}, {response}: {outcome(result)}");
        return result;
    }

    /// <summary>Shows a step that needs no client.</summary>
    public void Show(string what, string outcome) => _display.Step(++_number, what, outcome);
}
