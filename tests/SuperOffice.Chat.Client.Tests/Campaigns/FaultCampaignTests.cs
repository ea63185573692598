using SuperOffice.Chat.Client.Campaigns.Faults;

namespace SuperOffice.Chat.Client.Tests.Campaigns;

/// <summary>The short form of the fault run. CONTRIBUTING describes the long form.</summary>
public sealed class FaultCampaignTests
{
    [Theory]
    [InlineData("None")]
    [InlineData("StandardAround")]
    [InlineData("StandardWithin")]
    [InlineData("OldPolicyAround")]
    [InlineData("OldPolicyWithin")]
    [InlineData("Copying")]
    public async Task The_result_that_callers_get_agrees_with_the_stored_sessions(string stack)
    {
        CampaignSettings settings = new() { Seed = 7, Calls = 300, Stack = Enum.Parse<HandlerStack>(stack) };

        CampaignReport report = await FaultCampaign.RunAsync(settings, cancellationToken: TestContext.Current.CancellationToken);

        TestContext.Current.TestOutputHelper!.WriteLine(report.ToString());
        Assert.True(report.Wrongs.Count == 0, report.ToString());
        Assert.True(report.Attempts > 350, report.ToString());
    }

    [Fact]
    public void The_faults_of_the_attempts_depend_only_on_the_seed()
    {
        string first = Plan(seed: 1);

        Assert.Equal(first, Plan(seed: 1));
        Assert.NotEqual(first, Plan(seed: 2));
    }

    [Fact]
    public void A_share_of_the_attempts_gets_a_fault_and_every_fault_occurs()
    {
        FaultPlan plan = new(new() { Seed = 1, Calls = 0 });
        PlannedFault[] met = [.. Enumerable.Range(0, 10_000).Select(call => plan.For(call, 1))];

        Assert.InRange(met.Count(static fault => fault != PlannedFault.None), 2_850, 3_150);
        Assert.Empty(FaultCatalogue.All.Except(met));
    }

    private static string Plan(int seed)
    {
        FaultPlan plan = new(new() { Seed = seed, Calls = 0 });
        return string.Join('\n', from call in Enumerable.Range(0, 200) from number in Enumerable.Range(1, 4) select plan.For(call, number).Name);
    }
}
