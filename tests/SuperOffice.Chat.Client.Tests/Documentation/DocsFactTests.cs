using System.Diagnostics.Metrics;
using System.Reflection;
using System.Runtime.CompilerServices;
using SuperOffice.Chat.Client.Diagnostics;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Client.Tests.Conventions;

namespace SuperOffice.Chat.Client.Tests.Documentation;

/// <summary>Names in the documentation that follow the code.</summary>
public sealed class DocsFactTests
{
    [Fact]
    public void Every_setting_is_described()
    {
        string settings = DocsPage.Of("getting-started").Text;
        string retries = DocsPage.Of("errors-and-retries").Text;

        Convention.Check(
            Properties(typeof(ChatClientOptions)).Where(name => !settings.Contains($"`{name}`", StringComparison.Ordinal)),
            "docs/getting-started.md describes every setting. Add:");
        Convention.Check(
            Properties(typeof(ChatRetryOptions)).Where(name => !retries.Contains($"`Retry.{name}`", StringComparison.Ordinal)),
            "docs/errors-and-retries.md describes every setting of retries. Add:");
        Convention.Check(
            Properties(typeof(ChatAuthenticationOptions)).Where(static name => !DocsPage.Of("credentials").Text.Contains($"`{name}`", StringComparison.Ordinal)),
            "docs/credentials.md describes every key of a credential. Add:");
    }

    [Fact]
    public void Every_exception_is_described() =>
        Convention.Check(
            from type in ClientTypes.Exported
            where type.IsSubclassOf(typeof(ChatAgentException)) && !DocsPage.Of("errors-and-retries").Text.Contains($"| `{type.Name}` |", StringComparison.Ordinal)
            select type.Name,
            "docs/errors-and-retries.md describes every exception. Add:");

    [Fact]
    public void Every_fault_of_the_emulator_is_described() =>
        Convention.Check(
            new[] { typeof(ChatFault), typeof(WebhookFault) }
                .SelectMany(static faults => faults.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
                .Where(static method => !method.IsSpecialName).Select(static method => method.Name).Distinct()
                .Where(static name => !DocsPage.Of("emulator-reference").Text.Contains($"`{name}`", StringComparison.Ordinal)),
            "docs/emulator-reference.md describes every fault. Add:");

    [Fact]
    public void Every_reading_of_the_emulator_is_described() =>
        Convention.Check(
            new[] { typeof(ChatAgentEmulatorOptions), typeof(ChatOnlineEmulatorOptions) }
                .SelectMany(static options => options.GetProperties())
                .Where(static property => property.PropertyType is { IsEnum: true } type && type.Namespace == typeof(ChatFault).Namespace)
                .Select(static property => property.Name)
                .Where(static name => !DocsPage.Of("emulator-reference").Text.Contains($"`{name}`", StringComparison.Ordinal)),
            "docs/emulator-reference.md describes every reading that is an option. Add:");

    [Fact]
    public void Every_metric_is_described()
    {
        List<string> metrics = [];
        using MeterListener listener = new()
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == "SuperOffice.Chat.Client")
                {
                    lock (metrics)
                    {
                        metrics.Add(instrument.Name);
                    }
                }
            },
        };
        RuntimeHelpers.RunClassConstructor(typeof(ChatDiagnostics).TypeHandle);
        listener.Start();

        Assert.NotEmpty(metrics);
        Convention.Check(
            metrics.Where(static name => !DocsPage.Of("telemetry").Text.Contains($"`{name}`", StringComparison.Ordinal)),
            "docs/telemetry.md describes every metric. Add:");
    }

    [Fact]
    public void Every_tag_is_described()
    {
        FieldInfo[] tags =
        [
            .. typeof(ChatDiagnostics).GetNestedType("Tags", BindingFlags.NonPublic | BindingFlags.Public)!
                .GetFields(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Static),
        ];

        Assert.NotEmpty(tags);
        Convention.Check(
            tags.Select(static tag => (string)tag.GetRawConstantValue()!)
                .Where(static name => !DocsPage.Of("telemetry").Text.Contains($"`{name}`", StringComparison.Ordinal)),
            "docs/telemetry.md describes every tag. Add:");
    }

    private static IEnumerable<string> Properties(Type options) =>
        options.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(static property => property.Name);
}
