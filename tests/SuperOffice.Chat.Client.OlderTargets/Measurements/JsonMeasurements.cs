using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Support.Measuring.Mutable;

namespace SuperOffice.Chat.Client.OlderTargets.Measurements;

/// <summary>Measures the time to read and write the documented session, beside Newtonsoft.Json on the same platform.</summary>
public sealed class JsonMeasurements
{
    private const int Rounds = 9;
    private const int Calls = 2_000;

    [Fact(Explicit = true)]
    public void Print_the_microseconds_of_the_documented_session()
    {
        byte[] json = Encoding.UTF8.GetBytes(DocumentedJson.Response);
        ChatSessionEntity ours = System.Text.Json.JsonSerializer.Deserialize<ChatSessionEntity>(json, ChatJson.Options)!;
        MutableSession theirs = JsonConvert.DeserializeObject<MutableSession>(DocumentedJson.Response)!;
        Console.WriteLine(RuntimeInformation.FrameworkDescription);
        Print("read ", () => System.Text.Json.JsonSerializer.Deserialize<ChatSessionEntity>(json, ChatJson.Options), () => JsonConvert.DeserializeObject<MutableSession>(Encoding.UTF8.GetString(json)));
        Print("write", () => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(ours, ChatJson.Options), () => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(theirs)));
    }

    private static void Print(string name, Func<object?> ours, Func<object?> theirs)
    {
        List<(double Ours, double Theirs)> rounds = [];
        for (int round = 0; round <= Rounds; round++)
        {
            rounds.Add((Measure(ours), Measure(theirs)));
        }

        // The first round warms up.
        (double Ours, double Theirs)[] measured = [.. rounds.Skip(1)];
        Console.WriteLine(FormattableString.Invariant(
            $"{name}: this library {Median(measured.Select(static round => round.Ours)):0.0}, Newtonsoft.Json {Median(measured.Select(static round => round.Theirs)):0.0}, ratio {Median(measured.Select(static round => round.Ours / round.Theirs)):0.00}"));
    }

    private static double Measure(Func<object?> action)
    {
        Stopwatch watch = Stopwatch.StartNew();
        for (int call = 0; call < Calls; call++)
        {
            action();
        }

        return watch.Elapsed.TotalMilliseconds * 1000 / Calls;
    }

    private static double Median(IEnumerable<double> values) => values.OrderBy(static value => value).ElementAt(Rounds / 2);
}
