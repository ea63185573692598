using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client.Webhooks.AspNetCore;
using SuperOffice.Chat.Client.Webhooks.Tests.Receiving;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Watching;

public sealed class RegistrationSettingsTests
{
    private static readonly Uri Target = new("https://chat.example.com/hook");

    public static TheoryData<string, Action<ChatWebhookRegistration>> Wrong => new()
    {
        { "CheckInterval", static registration => registration.CheckInterval = TimeSpan.FromMilliseconds(500) },
        { "CheckInterval", static registration => registration.CheckInterval = Timeout.InfiniteTimeSpan },
        { "CheckInterval", static registration => registration.CheckInterval = TimeSpan.FromDays(1) + TimeSpan.FromTicks(1) },
        { "CheckInterval", static registration => registration.CheckInterval = TimeSpan.FromDays(50) },
        { "CheckInterval", static registration => registration.CheckInterval = TimeSpan.MaxValue },
        { "Name", static registration => registration.Name = "" },
        { "Name", static registration => registration.Name = null! },
        { "Name", static registration => registration.Name = new string('n', 101) },
        { "Events", static registration => registration.Events = [] },
        { "Events", static registration => registration.Events = null! },
        { "Events", static registration => registration.Events = ["chatsession.*"] },
    };

    public static TheoryData<string, Action<ChatWebhookOptions>> WrongTenants => new()
    {
        { "AddRegistration has the tenant Cust1, which was not added. Call AddTenant", static options => options.AddTenant("Cust2", "s") },
        { "AddRegistration has the tenant Cust1, which was not added. Call AddTenant", static options => options.ResolveTenant = static (_, _, _) => default },
        { "Tenant Cust1 has no secret", static options => options.AddTenant("Cust1") },
        { "Tenant Cust1 has no secret", static options => options.AddTenant("Cust1", "", "") },
        { "AddRegistration has the tenant Cust1, which has left (IsGone)", static options => options.AddTenant(new ChatWebhookTenant("Cust1") { IsGone = true }) },
        { "AddRegistration has the tenant Cust1, which has left (IsGone)", static options => options.AddTenant(new ChatWebhookTenant("Cust1", "s") { IsGone = true }) },
        { "The first secret of tenant Cust1 cannot be registered. The Secret of the webhook has more than 400 characters.", static options => options.AddTenant("cust1", new string('s', 401)) },
    };

    [Theory]
    [InlineData("/superoffice/chat/Cust1")]
    [InlineData("chat.example.com/hook")]
    [InlineData("ftp://chat.example.com/hook")]
    public void An_address_that_is_not_absolute_is_refused_and_named(string address)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Builder().AddRegistration("Cust1", new Uri(address, UriKind.RelativeOrAbsolute)));

        Assert.Equal("targetUrl", exception.ParamName);
        Assert.StartsWith("The targetUrl is not an absolute https address.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_setting_that_cannot_work_is_refused_and_named(string named, Action<ChatWebhookRegistration> configure)
    {
        ArgumentException exception = Assert.ThrowsAny<ArgumentException>(() => Builder().AddRegistration("Cust1", Target, configure));

        Assert.Equal("configure", exception.ParamName);
        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("configure (", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(86_400)]
    public void The_shortest_and_the_longest_interval_are_accepted(int seconds) =>
        Assert.NotNull(Builder().AddRegistration("Cust1", Target, registration => registration.CheckInterval = TimeSpan.FromSeconds(seconds)));

    [Theory]
    [MemberData(nameof(WrongTenants))]
    public void A_tenant_that_cannot_be_registered_is_refused_at_startup(string message, Action<ChatWebhookOptions> configure)
    {
        ServiceCollection services = new();
        services.AddSuperOfficeChatWebhooks(configure).AddRegistration("Cust1", Target);

        Assert.StartsWith(message, Assert.Single(Failures(services)), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_webhooks_of_a_tenant_with_one_name_are_refused_at_startup()
    {
        ServiceCollection services = new();
        services.AddSuperOfficeChatWebhooks(static options => options.AddTenant("Cust1", "s1").AddTenant("Cust2", "s2"))
            .AddRegistration("Cust1", Target).AddRegistration("Cust2", Target).AddRegistration("cust1", new Uri("https://watch.example.com"));

        Assert.Equal(["Tenant Cust1 has two registrations with the Name chat. Set a different Name for each."], Failures(services));
    }

    [Fact]
    public async Task The_first_secret_that_is_not_empty_is_registered()
    {
        FakeAgent agent = new();
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(
            static options => options.AddTenant(ReceiverFixture.Tenant, "", "second", "third"),
            services =>
            {
                services.AddSingleton<IWebhookAgentClient>(agent);
                services.AddSuperOfficeChatWebhooks(static _ => { }).AddRegistration(ReceiverFixture.Tenant, Target);
            });

        await agent.CallsAsync(1);

        Assert.Equal("second", agent.Only!.Secret);
    }

    private static ChatWebhookBuilder Builder() => new ServiceCollection().AddSuperOfficeChatWebhooks(static _ => { });

    private static IEnumerable<string> Failures(ServiceCollection services)
    {
        using ServiceProvider provider = services.BuildServiceProvider();
        return Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IOptions<ChatWebhookOptions>>().Value).Failures;
    }
}
