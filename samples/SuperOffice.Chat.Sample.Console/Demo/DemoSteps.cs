using System.Globalization;
using System.Net;
using SuperOffice.Chat.Sample.Console.Rendering;
using SuperOffice.Chat.Sample.Console.Settings;

namespace SuperOffice.Chat.Sample.Console.Demo;

/// <summary>Does the demo's calls one after the other, and shows what each one took.</summary>
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
        string answer = status is HttpStatusCode code ? string.Create(CultureInfo.InvariantCulture, $"{(int)code}") : "no answer";
        _display.Step(++_number, operation, $"{requests}, {answer}: {outcome(result)}");
        return result;
    }

    /// <summary>Shows a step of somebody who needs no client.</summary>
    public void Tell(string what, string outcome) => _display.Step(++_number, what, outcome);
}
