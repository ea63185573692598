using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SuperOffice.Chat.Client.Tests;

/// <summary>Defaults adapt to what the application sets: only what it wrote can be wrong.</summary>
public sealed class AdaptedDefaultsTests
{
    private static readonly string[] Times = ["AttemptTimeout", "TotalTimeout", "ConnectTimeout", "Retry:BaseDelay", "Retry:MaxDelay"];
    private static readonly string[] Values = ["00:00:00.0010000", "00:00:00.2000000", "00:00:10", "00:00:20", "00:01:00", "00:05:00", "01:00:00"];

    public static TheoryData<string, string> SingleTimes =>
        [.. from name in Times from value in Values select new TheoryDataRow<string, string>(name, value)];

    [Theory]
    [MemberData(nameof(SingleTimes))]
    public async Task Any_timeout_set_alone_is_accepted(string name, string value)
    {
        ChatClientOptions options = await OptionsAsync((name, value));

        Assert.True(options.ConnectTimeout > TimeSpan.Zero && options.ConnectTimeout <= options.AttemptTimeout);
        Assert.True(options.AttemptTimeout <= options.TotalTimeout);
        Assert.True(options.Retry.BaseDelay > TimeSpan.Zero && options.Retry.BaseDelay <= options.Retry.MaxDelay);
    }

    [Fact]
    public async Task Each_pair_of_times_is_accepted_in_order_and_refused_out_of_order_by_the_names_that_were_written()
    {
        (string Longer, string Shorter)[] pairs =
        [
            ("TotalTimeout", "AttemptTimeout"), ("TotalTimeout", "ConnectTimeout"), ("AttemptTimeout", "ConnectTimeout"), ("Retry:MaxDelay", "Retry:BaseDelay"),
        ];
        foreach ((string longer, string shorter) in pairs)
        {
            _ = await OptionsAsync((longer, "00:04:00"), (shorter, "00:03:00"));

            OptionsValidationException refusal = await Assert.ThrowsAsync<OptionsValidationException>(
                () => OptionsAsync((longer, "00:00:05"), (shorter, "00:00:06")));

            Assert.Equal(
                $"{shorter} 00:00:06 is out of range. Set a value greater than zero and at most {longer} (00:00:05).", Assert.Single(refusal.Failures));
        }
    }

    [Theory]
    [InlineData("AttemptTimeout", "25.00:00:00", "1.00:00:00", "one day")]
    [InlineData("Retry:BaseDelay", "02:00:00", "01:00:00", "one hour")]
    [InlineData("ConnectTimeout", "00:00:00", "1.00:00:00", "one day")]
    [InlineData("TotalTimeout", "-00:00:01", "1.00:00:00", "one day")]
    public async Task A_time_out_of_range_is_the_only_one_that_is_named(string name, string value, string limit, string limitName)
    {
        OptionsValidationException refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => OptionsAsync((name, value)));

        Assert.StartsWith($"{name} ", Assert.Single(refusal.Failures), StringComparison.Ordinal);
        Assert.EndsWith($"at most {limitName} ({limit}).", Assert.Single(refusal.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void Times_set_in_code_adapt_too()
    {
        Assert.Equal(TimeSpan.FromSeconds(10), new ChatClientOptions { AttemptTimeout = TimeSpan.FromSeconds(10) }.ConnectTimeout);
        Assert.Equal(TimeSpan.FromSeconds(20), new ChatClientOptions { TotalTimeout = TimeSpan.FromSeconds(20) }.AttemptTimeout);
        Assert.Equal(TimeSpan.FromSeconds(15), new ChatClientOptions { TotalTimeout = TimeSpan.FromSeconds(20) }.ConnectTimeout);
        Assert.Equal(TimeSpan.FromMinutes(3), new ChatClientOptions { AttemptTimeout = TimeSpan.FromMinutes(3) }.TotalTimeout);
        Assert.Equal(TimeSpan.FromMinutes(3), new ChatClientOptions { ConnectTimeout = TimeSpan.FromMinutes(3) }.AttemptTimeout);
        Assert.Equal(TimeSpan.FromSeconds(0.2), new ChatRetryOptions { MaxDelay = TimeSpan.FromSeconds(0.2) }.BaseDelay);
        Assert.Equal(TimeSpan.FromSeconds(20), new ChatRetryOptions { BaseDelay = TimeSpan.FromSeconds(20) }.MaxDelay);
        Assert.Equal(TimeSpan.FromSeconds(0.5), new ChatFollowOptions { LongestWait = TimeSpan.FromSeconds(0.5) }.ShortestWait);
        Assert.Equal(TimeSpan.FromMinutes(1), new ChatFollowOptions { ShortestWait = TimeSpan.FromMinutes(1) }.LongestWait);
        Assert.Equal((TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(15)), (new ChatFollowOptions().ShortestWait, new ChatFollowOptions().LongestWait));
    }

    private static async Task<ChatClientOptions> OptionsAsync(params (string Key, string Value)[] settings)
    {
        ServiceCollection services = new();
        services.AddSuperOfficeChatClient(new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("BaseAddress", "https://onsite.example.com/crm"),
            new("Authentication:Scheme", "Bearer"),
            new("Authentication:Token", "8A:token"),
            .. settings.Select(static setting => new KeyValuePair<string, string?>(setting.Key, setting.Value)),
        ]).Build());
        await using ServiceProvider provider = services.BuildServiceProvider();
        _ = provider.GetRequiredService<IChatAgentClient>();
        return provider.GetRequiredService<IOptions<ChatClientOptions>>().Value;
    }
}
