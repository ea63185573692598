using System.Diagnostics;
using SuperOffice.Chat.Client.Campaigns.Endurance;

namespace SuperOffice.Chat.Client.Tests.Campaigns;

/// <summary>The short form of the endurance run. It has its own process, because other tests open sockets, too.</summary>
public sealed class EnduranceTests
{
    [Fact]
    public async Task An_hour_of_moves_and_renewals_with_many_clients_leaks_nothing()
    {
        ProcessStartInfo start = new("dotnet", [typeof(EnduranceCampaign).Assembly.Location, "endurance", "--minutes", "0", "--clients", "100"])
        {
            RedirectStandardOutput = true,
        };
        using Process campaign = Process.Start(start)!;
        string said = await campaign.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await campaign.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(campaign.ExitCode == 0, said);
        Assert.Contains("Nothing grew, and nothing was left.", said, StringComparison.Ordinal);
    }
}
