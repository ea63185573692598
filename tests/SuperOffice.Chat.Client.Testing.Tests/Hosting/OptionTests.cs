using System.Globalization;
using System.Reflection;

namespace SuperOffice.Chat.Client.Testing.Tests.Hosting;

public sealed class OptionTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("FirstChatSessionId", "0")]
    [InlineData("Port", "-1")]
    [InlineData("Port", "65536")]
    [InlineData("TicketIdleLimit", "00:00:00")]
    [InlineData("WebhookErrorLimit", "0")]
    [InlineData("WebhookTimeout", "00:00:00")]
    [InlineData("WebhookTimeout", "50.00:00:00")]
    [InlineData("TenantPath", "Cust12345")]
    [InlineData("TenantPath", "/Cust12345/")]
    [InlineData("TimeZone", "Europe/Oslo")]
    public async Task An_invalid_option_of_a_tenant_is_named(string name, string value)
    {
        ChatAgentEmulatorOptions options = new();
        Set(options, name, value);

        ArgumentException failure = await Assert.ThrowsAnyAsync<ArgumentException>(() => ChatAgentEmulator.StartAsync(options, Token));

        Assert.StartsWith(name, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ClientId", "")]
    [InlineData("ClientSecret", "")]
    [InlineData("AppName", "")]
    [InlineData("Port", "-1")]
    [InlineData("Port", "65536")]
    [InlineData("AccessTokenLifetime", "00:00:00")]
    [InlineData("TicketIdleLimit", "-00:00:01")]
    [InlineData("JwtLifetime", "00:00:00")]
    [InlineData("ClockTolerance", "00:00:00")]
    public async Task An_invalid_option_of_an_online_environment_is_named(string name, string value)
    {
        ChatOnlineEmulatorOptions options = new();
        Set(options, name, value);

        ArgumentException failure = await Assert.ThrowsAnyAsync<ArgumentException>(() => ChatOnlineEmulator.StartAsync(options, Token));

        Assert.Contains(name, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invalid_id_or_name_is_named()
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: Token);

        Assert.Throws<ArgumentException>("UserName", () => emulator.AddUser(new() { UserName = " " }));
        Assert.Throws<ArgumentOutOfRangeException>("AssociateId", () => emulator.AddUser(new() { UserName = "anna", AssociateId = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>("EjUserId", () => emulator.AddUser(new() { UserName = "anna", EjUserId = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>("ChatTopicId", () => emulator.SeedTopic(new() { ChatTopicId = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>("ChatSessionId", () => emulator.Seed(new() { ChatSessionId = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>("Id", () => emulator.Webhooks.Add(new() { Id = -1, TargetUrl = new Uri("http://127.0.0.1") }));
    }

    [Fact]
    public void A_delay_that_no_timer_supports_is_rejected()
    {
        TimeSpan tooLong = TimeSpan.FromDays(50);

        Assert.Throws<ArgumentOutOfRangeException>(() => ChatFault.SlowResponse(tooLong));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChatFault.SlowTrickle(tooLong));
        Assert.Throws<ArgumentOutOfRangeException>(() => WebhookFault.Late(tooLong));
    }

    private static void Set(object options, string name, string value)
    {
        PropertyInfo property = options.GetType().GetProperty(name)!;
        property.SetValue(options, property.PropertyType == typeof(TimeSpan)
            ? TimeSpan.Parse(value, CultureInfo.InvariantCulture)
            : Convert.ChangeType(value, property.PropertyType, CultureInfo.InvariantCulture));
    }
}
