using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Campaigns.Secrets;

namespace SuperOffice.Chat.Client.Tests.Campaigns;

/// <summary>The listeners of the long test runs capture every source, in every form.</summary>
public sealed class ListenersTests
{
    private const string Secret = "What only the listeners' tests say";

    private readonly Sieve _sieve = new([Secret]);

    [Fact]
    public void A_log_scope_that_is_not_a_list_of_values_is_captured()
    {
        using Listeners listeners = new(_sieve);

        ((ILogger)listeners).BeginScope(new Uri($"https://example.com/?{Secret}"))?.Dispose();
        ((ILogger)listeners).BeginScope(new KeyValuePair<string, object?>[] { new("name", Secret) })?.Dispose();

        Assert.Equal(2, _sieve.Leaks.Count);
        Assert.All(_sieve.Leaks, static leak => Assert.StartsWith("log scope: ", leak, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData((byte)1)]
    [InlineData((short)1)]
    [InlineData(1)]
    [InlineData(1L)]
    [InlineData(1f)]
    [InlineData(1d)]
    public void A_figure_is_heard_that_is_only_said_to_who_asks<T>(T value)
        where T : struct
    {
        using Meter meter = new("ListenersTests");
        using Listeners listeners = new(_sieve);
        meter.CreateObservableGauge("listeners.tests", () => new Measurement<T>(value, new KeyValuePair<string, object?>("said", Secret)));
        Assert.Empty(_sieve.Leaks);

        listeners.Dispose();

        Assert.StartsWith("figure: listeners.tests", Assert.Single(_sieve.Leaks), StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_of_a_metric_is_captured_too()
    {
        using Meter meter = new("ListenersTests");
        using Listeners listeners = new(_sieve);
        meter.CreateObservableGauge("listeners.tests", static int () => throw new InvalidOperationException(Secret));

        listeners.Dispose();

        Assert.StartsWith("exception of a figure: ", Assert.Single(_sieve.Leaks), StringComparison.Ordinal);
    }
}
