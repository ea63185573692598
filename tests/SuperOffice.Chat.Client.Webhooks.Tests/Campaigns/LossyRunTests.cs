using SuperOffice.Chat.Client.Campaigns.Webhooks;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Campaigns;

/// <summary>The short form of the lossy run; CONTRIBUTING describes how to run the long one.</summary>
public sealed class LossyRunTests
{
    [Fact]
    public async Task Each_accepted_event_is_handled_once_in_order_and_for_its_own_tenant()
    {
        LossyReport report = await LossyRun.RunAsync(new LossySettings { Seed = 7, Events = 1000, Sessions = 20 }, TestContext.Current.CancellationToken);

        TestContext.Current.TestOutputHelper!.WriteLine(report.ToString());
        Assert.True(report.Wrongs.Count == 0, report.ToString());

        // The receiver was away for a while, and a part of the events was lost.
        Assert.InRange(report.Handled, 700, 990);
        Assert.True(report.OutOfOrder > 5, report.ToString());
        Assert.Contains(403, report.Statuses.Keys);
    }
}
