using System.Diagnostics;
using System.Globalization;
using SuperOffice.Chat.Client.Campaigns.Endurance;
using SuperOffice.Chat.Client.Campaigns.Faults;
using SuperOffice.Chat.Client.Campaigns.Fuzzing;
using SuperOffice.Chat.Client.Campaigns.Secrets;
using SuperOffice.Chat.Client.Campaigns.Webhooks;

namespace SuperOffice.Chat.Client.Campaigns;

/// <summary>The long forms, by name: <c>faults --seed 1 --calls 20000</c>.</summary>
internal static class CommandLine
{
    private const string Usage = """
        faults --seed N --calls N [--stack None|StandardAround|StandardWithin|OldPolicyAround|OldPolicyWithin]
        secrets --seed N --calls N [--stack ...]
        fuzz --seed N --inputs N [--target responses|webhooks]
        webhooks --rate N --seconds N
        deliveries --seed N --events N --sessions N
        endurance --minutes N --clients N
        """;

    public static async Task<int> RunAsync(string[] arguments)
    {
        switch (arguments.FirstOrDefault())
        {
            case "faults":
                return await FaultsAsync(SettingsOf(arguments));
            case "secrets":
                return await SecretsAsync(SettingsOf(arguments));
            case "fuzz" when Value(arguments, "--target") == "webhooks":
                return FuzzWebhooks(Number(arguments, "--seed", 1), Number(arguments, "--inputs", 1_000_000));
            case "fuzz":
                return await FuzzAsync(Number(arguments, "--seed", 1), Number(arguments, "--inputs", 1_000_000));
            case "webhooks":
                return await WebhooksAsync(Number(arguments, "--rate", 1000), Number(arguments, "--seconds", 30));
            case "deliveries":
                return await DeliveriesAsync(new()
                {
                    Seed = Number(arguments, "--seed", 1),
                    Events = Number(arguments, "--events", 10_000),
                    Sessions = Number(arguments, "--sessions", 200),
                });
            case "endurance":
                return await EnduranceAsync(Number(arguments, "--minutes", 10), Number(arguments, "--clients", 1000));
            case "emulator":
                return await EmulatorHost.RunAsync(ownClock: arguments is [_, "own-clock"]);
            default:
                await Console.Error.WriteLineAsync(Usage);
                return 2;
        }
    }

    private static CampaignSettings SettingsOf(string[] arguments) => new()
    {
        Seed = Number(arguments, "--seed", 1),
        Calls = Number(arguments, "--calls", 20_000),
        Stack = Enum.Parse<HandlerStack>(Value(arguments, "--stack") ?? nameof(HandlerStack.None)),
    };

    private static async Task<int> WebhooksAsync(int rate, int seconds)
    {
        DeliveryReport report = await DeliveryRun.RunAsync(rate, seconds);
        Console.WriteLine(report);
        return report.Failed == 0 && report.Handled == report.Milliseconds.Count ? 0 : 1;
    }

    private static async Task<int> DeliveriesAsync(LossySettings settings)
    {
        LossyReport report = await LossyRun.RunAsync(settings);
        Console.WriteLine(report);
        return report.Wrongs.Count == 0 ? 0 : 1;
    }

    private static int FuzzWebhooks(int seed, int inputs)
    {
        WebhookFuzzReport report = WebhookFuzzer.Run(seed, inputs);
        Console.WriteLine(report);
        return report.Findings.Count == 0 ? 0 : 1;
    }

    private static async Task<int> SecretsAsync(CampaignSettings settings)
    {
        SecretsReport report = await SecretsCampaign.RunAsync(settings);
        Console.WriteLine(report);
        return report.Leaks.Count + report.Faults.Wrongs.Count == 0 ? 0 : 1;
    }

    private static async Task<int> FaultsAsync(CampaignSettings settings)
    {
        long started = Stopwatch.GetTimestamp();
        CampaignReport report = await FaultCampaign.RunAsync(settings);
        Console.WriteLine(report);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} seconds"));
        return report.Wrongs.Count == 0 ? 0 : 1;
    }

    private static async Task<int> EnduranceAsync(int minutes, int clients)
    {
        EnduranceCampaign campaign = new();
        await campaign.RunManyAsync(clients);
        await campaign.RunHourAsync();
        if (minutes > 0)
        {
            await campaign.RunAsync(TimeSpan.FromMinutes(minutes));
        }

        Console.WriteLine(campaign.Wrongs.Count == 0 ? "Nothing grew, and nothing was left." : string.Join(Environment.NewLine, campaign.Wrongs));
        return campaign.Wrongs.Count == 0 ? 0 : 1;
    }

    private static async Task<int> FuzzAsync(int seed, int inputs)
    {
        long started = Stopwatch.GetTimestamp();
        FuzzReport report;
        try
        {
            report = await FuzzWatch.RunAsync(new Fuzzer(seed), inputs);
        }
        catch (TimeoutException exception)
        {
            Console.WriteLine(exception.Message);
            return 1;
        }

        Console.WriteLine(report);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} seconds"));
        return report.Findings.Count == 0 ? 0 : 1;
    }

    private static int Number(string[] arguments, string name, int otherwise) =>
        Value(arguments, name) is string text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private static string? Value(string[] arguments, string name)
    {
        int place = Array.IndexOf(arguments, name);
        return place >= 0 && place + 1 < arguments.Length ? arguments[place + 1] : null;
    }
}
