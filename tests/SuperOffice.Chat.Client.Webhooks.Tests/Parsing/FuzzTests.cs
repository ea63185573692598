using SuperOffice.Chat.Client.Campaigns.Fuzzing;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Parsing;

/// <summary>The short form of the fuzzing of webhooks; CONTRIBUTING describes how to run the long one.</summary>
public sealed class FuzzTests
{
    [Fact]
    public void No_malformed_body_throws_an_exception()
    {
        WebhookFuzzReport report = WebhookFuzzer.Run(seed: 1, inputs: 20_000, TestContext.Current.CancellationToken);

        TestContext.Current.TestOutputHelper!.WriteLine(report.ToString());
        Assert.True(report.Findings.Count == 0, report.ToString());
        Assert.InRange(report.Parsed, 500, 15_000);
    }
}
