using System.Diagnostics.Metrics;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Diagnostics;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Receiving;
using SuperOffice.Chat.Client.Webhooks.Tests.Receiving;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Conventions;

/// <summary>docs/telemetry.md describes what the receiver measures.</summary>
public sealed class TelemetryPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Root(), "docs", "telemetry.md"));

    [Fact]
    public async Task Every_metric_of_the_receiver_is_described_with_its_unit()
    {
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync();
        IMeterFactory factory = fixture.Services.GetRequiredService<IMeterFactory>();
        List<Instrument> instruments = [];
        using MeterListener listener = new();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (ReferenceEquals(instrument.Meter.Scope, factory) && instrument.Meter.Name == WebhookTelemetry.Name)
            {
                instruments.Add(instrument);
            }
        };
        listener.Start();

        Assert.Equal(6, instruments.Count);
        Assert.All(instruments, static instrument => Assert.Contains($"| `{instrument.Name}` | `{instrument.Unit}` |", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_tag_and_every_reason_of_a_refusal_is_described()
    {
        IEnumerable<string> tags = Fields(typeof(WebhookTelemetry)).Where(static field => field.IsLiteral).Select(static field => (string)field.GetValue(null)!);
        Refusal[] refusals = [.. Fields(typeof(Refusal)).Select(static field => field.GetValue(null)).OfType<Refusal>()];

        Assert.Equal(12, refusals.Length);
        Assert.All(tags.Concat(refusals.Select(static refusal => refusal.Reason)), static name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));
        Assert.All(refusals, static refusal => Assert.Matches($"(?m)^\\| .*`{refusal.Reason}`.* \\| .*{refusal.Status}.* \\|", Page));
    }

    private static FieldInfo[] Fields(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static);

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "SuperOffice.Chat.Client.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
