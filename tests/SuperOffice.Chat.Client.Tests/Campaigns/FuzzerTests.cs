using SuperOffice.Chat.Client.Campaigns.Fuzzing;

namespace SuperOffice.Chat.Client.Tests.Campaigns;

/// <summary>The short form of fuzzing responses. CONTRIBUTING describes the long form.</summary>
public sealed class FuzzerTests
{
    [Fact]
    public async Task No_malformed_response_throws_another_exception_or_takes_excessive_memory_or_time()
    {
        FuzzReport report = await FuzzWatch.RunAsync(new Fuzzer(seed: 1), inputs: 5_000, TestContext.Current.CancellationToken);

        TestContext.Current.TestOutputHelper!.WriteLine(report.ToString());
        Assert.True(report.Findings.Count == 0, report.ToString());
        Assert.InRange(report.Read, 200, 4_000);
        Assert.InRange(report.Compared, 50, 2_000);
    }

    [Fact]
    public void A_reading_that_takes_too_long_is_a_finding()
    {
        FuzzReport report = new Fuzzer(seed: 1) { LongestReading = TimeSpan.Zero }.Run(inputs: 1, TestContext.Current.CancellationToken);

        Assert.Equal(4, report.Findings.Count);
        Assert.All(report.Findings, static finding => Assert.EndsWith("seconds, and not the first time", finding.What, StringComparison.Ordinal));
    }

    [Fact]
    public void The_literal_responses_of_the_tests_are_the_corpus()
    {
        Assert.True(ResponseCorpus.All.Count > 300);
        Assert.Contains(ResponseCorpus.All, static body => body.AsSpan().IndexOf("\"ChatSessionId\": 823"u8) >= 0);
        Assert.Contains(ResponseCorpus.All, static body => body.AsSpan().SequenceEqual("""{"ErrorType":"X","ErrorMessage":"%"}"""u8));
    }

    [Fact]
    public void An_input_depends_only_on_seed_and_number() =>
        Assert.Equal(Mutator.Mutate(new FuzzRandom(1, 17), ResponseCorpus.All), Mutator.Mutate(new FuzzRandom(1, 17), ResponseCorpus.All));
}
