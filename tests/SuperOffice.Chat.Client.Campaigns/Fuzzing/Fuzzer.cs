using System.Net;

namespace SuperOffice.Chat.Client.Campaigns.Fuzzing;

/// <summary>Reads thousands of corrupted responses, and records each with an unexpected result.</summary>
internal sealed class Fuzzer
{
    /// <summary>The allocations that reading may make at any length, in bytes: the exception with its texts, and buffers that the pool does not contain.</summary>
    public const int FixedAllocation = 512 * 1024;

    /// <summary>The further allocations that reading may make for each byte of the response.</summary>
    public const int AllocationPerByte = 200;

    private const int ReadingsOfEach = 3;
    private const int AsTheyAre = -1;

    private readonly FuzzTarget _target = new();
    private readonly List<FuzzFinding> _findings = [];
    private readonly Dictionary<string, int> _refused = [];
    private int _begun;
    private int _compared;
    private int _read;
    private double _mostPerByte;
    private (TimeSpan Time, int Input, int Length) _slowest;

    public Fuzzer(int seed) => Seed = seed;

    public int Seed { get; }

    /// <summary>The maximum duration of a reading.</summary>
    public TimeSpan LongestReading { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The number of the input that is being read; -1 for the literals as they are.</summary>
    public int Current { get; private set; } = AsTheyAre;

    /// <summary>Gets the number of started readings, for the watchdog.</summary>
    public int Begun => Volatile.Read(ref _begun);

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
            Seed = Seed,
            Inputs = inputs,
            Findings = _findings,
            Read = _read,
            Compared = _compared,
            Refused = _refused,
            MostBytesPerByte = _mostPerByte,
            Slowest = _slowest,
        };
    }

    // The literals as they are, in every way: nothing is measured that happens once.
    private void WarmUp()
    {
        foreach (byte[] body in ResponseCorpus.All)
        {
            foreach (Action<HttpResponseMessage> reading in _target.Readings)
            {
                if (Read(reading, HttpStatusCode.OK, body).Wrong is string wrong)
                {
                    _findings.Add(new(AsTheyAre, wrong, body));
                }
            }
        }
    }

    private void Try(int input)
    {
        FuzzRandom random = new(Seed, input);
        byte[] body = Mutator.Mutate(random, ResponseCorpus.All);
        for (int count = 0; count < ReadingsOfEach; count++)
        {
            HttpStatusCode status = random.Below(5) == 0 ? random.Of(FuzzTarget.Failures) : HttpStatusCode.OK;
            Count(Measure(input, random.Of(_target.Readings), status, body));
        }

        // Literals as they are can be read more often.
        byte[] one = random.Below(2) == 0 ? body : random.Of(ResponseCorpus.All);
        Compare(input, one, Mutator.Twin(random, one, ResponseCorpus.All));
    }

    private void Compare(int input, byte[] body, byte[] twin)
    {
        bool areComparable = false;
        Measure(
            input,
            response =>
            {
                using HttpResponseMessage other = FuzzReading.CreateResponse(HttpStatusCode.OK, twin);
                areComparable = _target.Compare(response, other);
            },
            HttpStatusCode.OK,
            body,
            twin);
        _compared += areComparable ? 1 : 0;
    }

    private FuzzReading Measure(int input, Action<HttpResponseMessage> reading, HttpStatusCode status, byte[] body, byte[]? twin = null)
    {
        FuzzReading done = Read(reading, status, body);
        if (done.Time > LongestReading)
        {
            // A busy host may delay one reading, but not the next one, too.
            done = Read(reading, status, body);
        }

        int length = body.Length + (twin?.Length ?? 0);
        int times = twin is null ? 1 : _target.MostComparisons;
        double perByte = ((done.Allocated / times) - FixedAllocation) / (double)Math.Max(length, 1);
        _mostPerByte = Math.Max(_mostPerByte, perByte);
        _slowest = done.Time > _slowest.Time ? (done.Time, input, length) : _slowest;
        string? wrong = done.Wrong
            ?? (perByte > AllocationPerByte ? FormattableString.Invariant($"{done.Allocated} bytes allocated") : null)
            ?? (done.Time > LongestReading ? FormattableString.Invariant($"{done.Time.TotalSeconds:0.0} seconds, and not the first time") : null);
        if (wrong is not null)
        {
            _findings.Add(new(input, wrong, body) { Twin = twin });
        }

        return done;
    }

    private FuzzReading Read(Action<HttpResponseMessage> reading, HttpStatusCode status, byte[] body)
    {
        Interlocked.Increment(ref _begun);
        return FuzzReading.Of(reading, status, body);
    }

    private void Count(FuzzReading done)
    {
        if (done.Refusal is string kind)
        {
            _refused[kind] = _refused.GetValueOrDefault(kind) + 1;
        }
        else if (done.Wrong is null)
        {
            _read++;
        }
    }
}
