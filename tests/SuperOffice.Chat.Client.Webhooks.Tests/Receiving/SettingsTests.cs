using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client.Webhooks.AspNetCore;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Receiving;

public sealed class SettingsTests
{
    public static TheoryData<string, Action<ChatWebhookOptions>> Wrong => new()
    {
        { "AddTenant", static _ => { } },
        { "Tenant Cust1 has no secret", static options => options.AddTenant("Cust1") },
        { "Tenant Cust1 has no secret", static options => options.AddTenant("Cust1", "") },
        { "MaxBodySize", static options => options.AddTenant("Cust1", "s").MaxBodySize = 0 },
        { "QueueCapacity", static options => options.AddTenant("Cust1", "s").QueueCapacity = 0 },
        { "MaxConcurrency", static options => options.AddTenant("Cust1", "s").MaxConcurrency = 0 },
        { "MaxConcurrency", static options => options.AddTenant("Cust1", "s").MaxConcurrency = 1001 },
        { "HandlerTimeout", static options => options.AddTenant("Cust1", "s").HandlerTimeout = TimeSpan.Zero },
        { "DeduplicationPeriod", static options => options.AddTenant("Cust1", "s").DeduplicationPeriod = TimeSpan.Zero },
        { "HandlerTimeout", static options => options.AddTenant("Cust1", "s").HandlerTimeout = TimeSpan.FromDays(1) + TimeSpan.FromTicks(1) },
        { "HandlerTimeout", static options => options.AddTenant("Cust1", "s").HandlerTimeout = TimeSpan.FromDays(50) },
        { "HandlerTimeout", static options => options.AddTenant("Cust1", "s").HandlerTimeout = TimeSpan.MaxValue },
        { "DeduplicationPeriod", static options => options.AddTenant("Cust1", "s").DeduplicationPeriod = TimeSpan.FromDays(30) + TimeSpan.FromTicks(1) },
        { "DeduplicationPeriod", static options => options.AddTenant("Cust1", "s").DeduplicationPeriod = TimeSpan.MaxValue },
        { "MaxRememberedEvents", static options => options.AddTenant("Cust1", "s").MaxRememberedEvents = 0 },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_setting_is_named(string named, Action<ChatWebhookOptions> configure)
    {
        ServiceCollection services = new();
        services.AddSuperOfficeChatWebhooks(configure);
        using ServiceProvider provider = services.BuildServiceProvider();

        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IOptions<ChatWebhookOptions>>().Value);
        Assert.Contains(named, Assert.Single(exception.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void A_resolver_needs_no_tenants_and_a_timeout_may_be_infinite()
    {
        ServiceCollection services = new();
        services.AddSuperOfficeChatWebhooks(static options =>
        {
            options.ResolveTenant = static (_, _, _) => default;
            options.HandlerTimeout = Timeout.InfiniteTimeSpan;
        });
        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.NotNull(provider.GetRequiredService<IOptions<ChatWebhookOptions>>().Value);
    }

    [Fact]
    public async Task An_event_is_handled_with_the_longest_times()
    {
        SharedCache cache = new();
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(
            static options =>
            {
                options.HandlerTimeout = TimeSpan.FromDays(1);
                options.DeduplicationPeriod = TimeSpan.FromDays(30);
            },
            cache.AddTo);

        Assert.Equal(200, await fixture.PostAsync(ReceiverFixture.Message()));

        await fixture.NextHandledAsync();
        Assert.Equal(TimeSpan.FromDays(30), cache.Lifetime);
    }

    [Fact]
    public async Task An_endpoint_without_its_services_names_the_missing_registration()
    {
        await using WebApplication app = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory }).Build();

        Assert.Contains("AddSuperOfficeChatWebhooks", Assert.Throws<InvalidOperationException>(() => app.MapSuperOfficeChatWebhooks("/hook")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_is_not_in_the_string_of_a_tenant() =>
        Assert.Equal("ChatWebhookTenant { TenantId = Cust1 }", new ChatWebhookTenant("Cust1", "the-secret").ToString());
}
