using System.Diagnostics;
using System.Net;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Campaigns.Fuzzing;

/// <summary>Reads spoiled answers by the thousand, and notes each that does what none should.</summary>
internal sealed class Fuzzer
{
    /// <summary>What reading may allocate whatever the length, in bytes: the exception with its texts, and buffers that the pool does not have at hand.</summary>
    public const int FixedAllocation = 512 * 1024;

    /// <summary>What reading may allocate beyond that for each byte of the answer.</summary>
    public const int AllocationPerByte = 200;

    private const int ReadingsOfEach = 3;

    private readonly int _seed;
    private readonly FuzzTarget _target = new();
    private readonly List<FuzzFinding> _findings = [];
    private readonly Dictionary<string, int> _refused = [];
    private int _read;
    private double _mostPerByte;
    private (TimeSpan Time, int Input, int Length) _slowest;

    public Fuzzer(int seed) => _seed = seed;

    /// <summary>The number of the input that is being read, for who watches from outside.</summary>
    public int Current { get; private set; }

    public FuzzReport Run(int inputs, CancellationToken cancellationToken = default)
    {
        WarmUp();
        for (int input = 0; input < inputs; input++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Current = input;
            Try(input);
        }

        return new()
        {
            Seed = _seed,
            Inputs = inputs,
            Findings = _findings,
            Read = _read,
            Refused = _refused,
            MostBytesPerByte = _mostPerByte,
            Slowest = _slowest,
        };
    }

    // The literals as they are, in every way: nothing is measured that happens once.
    private void WarmUp()
    {
        foreach (byte[] body in AnswerCorpus.All)
        {
            foreach (Action<HttpResponseMessage> reading in _target.Readings)
            {
                if (Read(reading, HttpStatusCode.OK, body) is string wrong)
                {
                    _findings.Add(new(-1, wrong, body));
                }
            }
        }

        _read = 0;
        _refused.Clear();
    }

    private void Try(int input)
    {
        FuzzRandom random = new(_seed, input);
        byte[] body = Mutator.Mutate(random, AnswerCorpus.All);
        for (int count = 0; count < ReadingsOfEach; count++)
        {
            HttpStatusCode status = random.Below(5) == 0 ? random.Of(FuzzTarget.Failures) : HttpStatusCode.OK;
            Measure(input, random.Of(_target.Readings), status, body);
        }
    }

    private void Measure(int input, Action<HttpResponseMessage> reading, HttpStatusCode status, byte[] body)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long begun = Stopwatch.GetTimestamp();
        string? wrong = Read(reading, status, body);
        TimeSpan time = Stopwatch.GetElapsedTime(begun);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        double perByte = (allocated - FixedAllocation) / (double)Math.Max(body.Length, 1);
        _mostPerByte = Math.Max(_mostPerByte, perByte);
        _slowest = time > _slowest.Time ? (time, input, body.Length) : _slowest;
        wrong ??= perByte > AllocationPerByte ? FormattableString.Invariant($"{allocated} bytes allocated") : null;
        if (wrong is not null)
        {
            _findings.Add(new(input, wrong, body));
        }
    }

    /// <returns>What is wrong; null when nothing is.</returns>
    private string? Read(Action<HttpResponseMessage> reading, HttpStatusCode status, byte[] body)
    {
        try
        {
            using HttpResponseMessage response = new(status) { Content = BufferedAnswer.Of(body) };
            reading(response);
            _read++;
            return null;
        }
        catch (ChatAgentException exception)
        {
            string kind = exception.GetType().Name;
            _refused[kind] = _refused.GetValueOrDefault(kind) + 1;
            return null;
        }
        catch (Exception exception)
        {
            IEnumerable<string> frames = exception.StackTrace?.Split('\n').Select(static frame => frame.Trim()).Where(static frame => frame.Contains("SuperOffice", StringComparison.Ordinal)).Take(2) ?? [];
            return $"{exception.GetType().Name}: {exception.Message} {string.Join(' ', frames)}";
        }
    }
}
