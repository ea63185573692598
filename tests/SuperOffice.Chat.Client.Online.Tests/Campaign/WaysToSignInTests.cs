using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Online.Tests.Fixtures;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Online.Tests.Campaign;

/// <summary>Each way to sign in, from the first request to the renewal, against servers that check it.</summary>
public sealed class WaysToSignInTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(ExpiresInFormat.Number)]
    [InlineData(ExpiresInFormat.String)]
    [InlineData(ExpiresInFormat.Missing)]
    public async Task A_refresh_token_returns_access_tokens_for_an_hour_each(ExpiresInFormat form)
    {
        await using OnlineFixture fixture = await OnlineFixture.StartAsync(options => options.ExpiresIn = form);
        (IChatAgentClient client, string _) = await fixture.NewUserAsync("ola");

        await OnlineFixture.CreateAsync(client, 20);
        fixture.Clock.Advance(TimeSpan.FromMinutes(50));
        await OnlineFixture.CreateAsync(client, 20);
        Assert.Equal((1, 1, 40, 40), fixture.Counts);

        // The response had no new refresh token, so that the same one is used again.
        fixture.Clock.Advance(TimeSpan.FromMinutes(10));
        ChatMessage message = await client.AddChatMessageAsync(
            1, new() { Type = ChatMessageType.ToCustomer, Message = "Hello" }, cancellationToken: Token);
        Assert.Equal((2, 1, 41, 41), fixture.Counts);
        Assert.Equal("Ola Nordmann", message.Author);
        Assert.All(
            fixture.Tenant.Requests,
            static request => Assert.StartsWith("Bearer 8A:Cust12345.", request.Headers["Authorization"], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PEM")]
    [InlineData("XML")]
    public async Task A_system_user_gets_a_ticket_that_lives_as_long_as_it_is_used(string form)
    {
        await using OnlineFixture fixture = await OnlineFixture.StartAsync();
        SystemUserOptions options = fixture.SystemUser;
        options.PrivateKey = form == "PEM" ? fixture.Emulator.PrivateKeyPem : fixture.Emulator.PrivateKeyXml;
        SystemUserCredential credential = new(options, new ChatCredentialContext { TimeProvider = fixture.Clock });
        IChatAgentClient client = await fixture.NewClientAsync(_ => credential);

        for (int use = 0; use < 4; use++)
        {
            await OnlineFixture.CreateAsync(client, 20);
            fixture.Clock.Advance(TimeSpan.FromHours(5));
        }

        Assert.Equal((1, 1, 80, 80), fixture.Counts);
        fixture.Clock.Advance(TimeSpan.FromHours(1));
        await OnlineFixture.CreateAsync(client, 20);

        Assert.Equal((2, 1, 100, 100), fixture.Counts);
        Assert.Equal(new Uri($"{fixture.Tenant.BaseAddress}/api/"), credential.TenantAddress);
        Assert.All(fixture.Tenant.Requests, request =>
        {
            Assert.StartsWith("SOTicket 7T:", request.Headers["Authorization"], StringComparison.Ordinal);
            Assert.Equal(fixture.Emulator.ClientSecret, request.Headers["SO-AppToken"]);
        });
    }

    [Fact]
    public async Task Configuration_alone_makes_a_system_user()
    {
        await using OnlineFixture fixture = await OnlineFixture.StartAsync();
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Environment"] = fixture.Emulator.Environment,
            ["TenantId"] = OnlineFixture.TenantId,
            ["AppToken"] = fixture.Emulator.ClientSecret,
            ["Authentication:Scheme"] = "SystemUser",
            ["Authentication:SystemToken"] = fixture.Emulator.ApproveSystemUser(OnlineFixture.TenantId),
            ["Authentication:PrivateKey"] = fixture.Emulator.PrivateKeyXml,
        }).Build();
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(fixture.Clock);
        services.AddSuperOfficeChatClient(configuration);
        services.AddSuperOfficeSystemUser(configuration);
        await using ServiceProvider app = services.BuildServiceProvider(validateScopes: true);

        await OnlineFixture.CreateAsync(app.GetRequiredService<IChatAgentClient>(), 20);

        Assert.Equal((1, 1, 20, 20), fixture.Counts);
    }

    [Fact]
    public async Task A_password_onsite_is_sent_for_each_ticket_and_with_no_call()
    {
        QuickWaitsClock clock = SignInFixture.NewClock();
        await using ChatAgentEmulator onsite = await ChatAgentEmulator.StartAsync(new() { AppToken = null, TimeProvider = clock }, Token);
        AllowPasswordAlone(onsite);
        using ChatAgentClient client = NewOnsiteClient(onsite, "Tje0", clock);

        await OnlineFixture.CreateAsync(client, 20);
        clock.Advance(TimeSpan.FromHours(5));
        await OnlineFixture.CreateAsync(client, 20);
        Assert.Equal((1, 40), Count(onsite));

        clock.Advance(TimeSpan.FromHours(6));
        await OnlineFixture.CreateAsync(client, 20);
        Assert.Equal((2, 60), Count(onsite));

        AllowPasswordAlone(onsite);
        await OnlineFixture.CreateAsync(client);
        Assert.Equal((3, 61), Count(onsite));
        Assert.Equal(61, onsite.Requests.Count(static request => request.Committed && request.Operation == "SaveChatSessionEntity"));
        Assert.All(onsite.Requests, static request => Assert.StartsWith(
            request.Operation == "CurrentToken" ? "Basic " : "SOTicket 7T:", request.Headers["Authorization"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_password_onsite_is_reported_and_sends_no_call()
    {
        QuickWaitsClock clock = SignInFixture.NewClock();
        await using ChatAgentEmulator onsite = await ChatAgentEmulator.StartAsync(new() { AppToken = null, TimeProvider = clock }, Token);
        AllowPasswordAlone(onsite);
        using ChatAgentClient client = NewOnsiteClient(onsite, "wrong-password", clock);

        ChatAgentAuthenticationException failure =
            await Assert.ThrowsAsync<ChatAgentAuthenticationException>(() => OnlineFixture.CreateAsync(client));

        Assert.Equal(
            "SaveChatSessionEntity was not sent: the credential could not be obtained: The exchange of the password was rejected (401): Authorization has been denied for this request.",
            failure.Message);
        Assert.Equal((1, 0), Count(onsite));
    }

    private static ChatAgentClient NewOnsiteClient(ChatAgentEmulator onsite, string password, TimeProvider clock) => ChatAgentClient.Create(
        new ChatClientOptions
        {
            BaseAddress = onsite.BaseAddress,
            Credential = ChatCredential.PasswordTicket(onsite.BaseAddress, "kari", password, new ChatCredentialContext { TimeProvider = clock }),
        });

    // All tickets end with it.
    private static void AllowPasswordAlone(ChatAgentEmulator onsite) => onsite.Access.RevokeAll().AllowBasic("kari", "Tje0");

    private static (int Exchanges, int Done) Count(ChatAgentEmulator onsite) => (
        onsite.Requests.Count(static request => request.Operation == "CurrentToken"),
        onsite.Sessions.Count);
}
