using System.Diagnostics;
using System.Net;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Campaigns.Fuzzing;

/// <summary>The result of reading a response once, with its time and allocated bytes.</summary>
/// <param name="Refusal">The kind of exception with which it was refused; null when it was read.</param>
/// <param name="Wrong">What is wrong; null when nothing is.</param>
/// <param name="Time">How long it took.</param>
/// <param name="Allocated">How many bytes it allocated.</param>
internal sealed record FuzzReading(string? Refusal, string? Wrong, TimeSpan Time, long Allocated)
{
    public static FuzzReading Of(Action<HttpResponseMessage> reading, HttpStatusCode status, byte[] body)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long started = Stopwatch.GetTimestamp();
        (string? refusal, string? wrong) = Read(reading, status, body);
        TimeSpan time = Stopwatch.GetElapsedTime(started);
        return new(refusal, wrong, time, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }

    /// <summary>A response that has been received.</summary>
    public static HttpResponseMessage CreateResponse(HttpStatusCode status, byte[] body) => new(status) { Content = BufferedResponse.From(body) };

    private static (string? Refusal, string? Wrong) Read(Action<HttpResponseMessage> reading, HttpStatusCode status, byte[] body)
    {
        try
        {
            using HttpResponseMessage response = CreateResponse(status, body);
            reading(response);
            return (null, null);
        }
        catch (ChatAgentException exception)
        {
            return (exception.GetType().Name, null);
        }
        catch (Exception exception)
        {
            IEnumerable<string> frames = exception.StackTrace?.Split('\n').Select(static frame => frame.Trim()).Where(static frame => frame.Contains("SuperOffice", StringComparison.Ordinal)).Take(2) ?? [];
            return (null, $"{exception.GetType().Name}: {exception.Message} {string.Join(' ', frames)}");
        }
    }
}
