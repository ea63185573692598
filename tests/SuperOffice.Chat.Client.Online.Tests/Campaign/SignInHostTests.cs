using SuperOffice.Chat.Client.Online.Tests.Fixtures;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Online.Tests.Campaign;

/// <summary>Tests failures of the host for sign-in and states, and the errors that callers get.</summary>
public sealed class SignInHostTests
{
    public static TheoryData<string, string> Kinds => new()
    {
        { "system user", ChatOnlineOperation.SystemUser },
        { "refresh token", ChatOnlineOperation.Token },
    };

    [Fact]
    public async Task A_rotated_signing_key_is_fetched_once_and_no_sign_in_fails()
    {
        await using OnlineFixture fixture = await OnlineFixture.StartAsync();
        IChatAgentClient client = await fixture.NewSystemUserAsync();
        await OnlineFixture.CreateAsync(client, 20);
        Assert.Equal((1, 1), KeyCounts(fixture));

        fixture.Emulator.RotateSigningKey();
        fixture.Tenant.Access.RevokeAll();
        await OnlineFixture.CreateAsync(client, 20);
        Assert.Equal((2, 2), KeyCounts(fixture));

        fixture.Tenant.Access.RevokeAll();
        await OnlineFixture.CreateAsync(client, 20);
        Assert.Equal((2, 2), KeyCounts(fixture));
        Assert.Equal((3, 1, 60), (fixture.Counts.Exchanges, fixture.Counts.States, fixture.Counts.Done));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_token_endpoint_that_is_busy_twice_gets_a_third_request(string kind, string operation)
    {
        await using OnlineFixture fixture = await OnlineFixture.StartAsync();
        IChatAgentClient client = await fixture.NewClientAsync(kind);
        fixture.Emulator.Faults.Add(ChatFault.ServiceUnavailable(), operation, times: 2);

        await OnlineFixture.CreateAsync(client, 20);

        Assert.Equal([503, 503, 200], Statuses(fixture, operation));
        Assert.Equal((3, 1, 20, 20), fixture.Counts);
        Assert.Equal(2, fixture.Clock.Waits.Count);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_broken_connection_to_the_token_endpoint_is_opened_again(string kind, string operation)
    {
        await using OnlineFixture fixture = await OnlineFixture.StartAsync();
        IChatAgentClient client = await fixture.NewClientAsync(kind);
        fixture.Emulator.Faults.Add(ChatFault.ConnectionReset(), operation);

        await OnlineFixture.CreateAsync(client, 20);

        Assert.Equal([null, 200], Statuses(fixture, operation));
        Assert.Equal((2, 1, 20, 20), fixture.Counts);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_token_endpoint_that_is_down_fails_the_waiting_calls_and_not_the_next_ones(string kind, string operation)
    {
        await using OnlineFixture fixture = await OnlineFixture.StartAsync();
        IChatAgentClient client = await fixture.NewClientAsync(kind);
        fixture.Emulator.Faults.Add(ChatFault.BadGateway(), operation, times: 3);

        ChatAgentConnectionException failure =
            await Assert.ThrowsAsync<ChatAgentConnectionException>(() => OnlineFixture.CreateAsync(client));
        Assert.Equal((0, false), (failure.Attempts, failure.OutcomeUnknown));
        Assert.Contains("502", failure.Message, StringComparison.Ordinal);
        Assert.Equal((3, 1, 0, 0), fixture.Counts);

        await OnlineFixture.CreateAsync(client, 20);
        Assert.Equal((4, 1, 20, 20), fixture.Counts);
    }

    [Fact]
    public async Task A_revoked_consent_applies_when_the_access_token_expires_and_is_reported_with_the_error_of_the_host()
    {
        await using OnlineFixture fixture = await OnlineFixture.StartAsync();
        (IChatAgentClient client, string refreshToken) = await fixture.NewUserAsync();
        await OnlineFixture.CreateAsync(client);
        fixture.Emulator.RevokeConsent(refreshToken);
        await OnlineFixture.CreateAsync(client);
        fixture.Clock.Advance(TimeSpan.FromHours(1));

        ChatAgentAuthenticationException failure =
            await Assert.ThrowsAsync<ChatAgentAuthenticationException>(() => OnlineFixture.CreateAsync(client));

        Assert.Equal(
            "SaveChatSessionEntity was not sent: the credential could not be obtained: The exchange of the refresh token was rejected (400): invalid_grant The refresh token is unknown, or the consent was revoked.",
            failure.Message);
        Assert.Equal("invalid_grant", Assert.IsType<ChatCredentialException>(failure.InnerException).Error);
        Assert.DoesNotContain(refreshToken, failure.ToString(), StringComparison.Ordinal);
        Assert.Equal((2, 1, 2, 2), fixture.Counts);
    }

    [Fact]
    public async Task A_revoked_approval_applies_when_the_ticket_expires_and_the_next_approval_restores_access()
    {
        await using OnlineFixture fixture = await OnlineFixture.StartAsync();
        IChatAgentClient client = await fixture.NewSystemUserAsync();
        await OnlineFixture.CreateAsync(client);
        fixture.Emulator.RevokeSystemUser(OnlineFixture.TenantId);
        await OnlineFixture.CreateAsync(client);
        fixture.Tenant.Access.RevokeAll();

        ChatAgentAuthenticationException failure =
            await Assert.ThrowsAsync<ChatAgentAuthenticationException>(() => OnlineFixture.CreateAsync(client));

        Assert.StartsWith(
            "SaveChatSessionEntity was rejected (HTTP 401), and the credential could not be renewed: ", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith(
            "rejected the system user of Cust12345: 'Revoked. The app is not approved for this tenant'. An administrator of the tenant revoked the approval and must approve the app again.",
            failure.Message,
            StringComparison.Ordinal);
        Assert.Equal("Revoked", Assert.IsType<ChatCredentialException>(failure.InnerException).Error);
        Assert.Equal((2, 1, 3, 2), fixture.Counts);

        fixture.Emulator.ApproveSystemUser(OnlineFixture.TenantId);
        await OnlineFixture.CreateAsync(client);
        Assert.Equal((3, 1, 4, 3), fixture.Counts);
        Assert.Equal([200, 200, 401, 200], fixture.Tenant.Requests.Select(static request => request.Status));
    }

    [Fact]
    public async Task A_clock_that_is_wrong_is_reported_with_the_remedy()
    {
        await using OnlineFixture fixture = await OnlineFixture.StartAsync();
        QuickWaitsClock late = SignInFixture.NewClock();
        late.Advance(TimeSpan.FromMinutes(20));
        IChatAgentClient client = await fixture.NewClientAsync(signIn => new SystemUserCredential(fixture.SystemUser, signIn), late);

        ChatAgentAuthenticationException failure =
            await Assert.ThrowsAsync<ChatAgentAuthenticationException>(() => OnlineFixture.CreateAsync(client));

        Assert.Contains("'InvalidTimestamp. ", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith(
            "Correct the clock of this computer. The identity provider tolerates a few minutes. The clock of this computer is 20 minutes ahead of the clock of the identity provider.",
            failure.Message,
            StringComparison.Ordinal);
        Assert.Equal((1, 1, 0, 0), fixture.Counts);
    }

    [Fact]
    public async Task A_tenant_that_moves_keeps_the_ticket_of_its_system_user()
    {
        await using OnlineFixture fixture = await OnlineFixture.StartAsync();
        IChatAgentClient client = await fixture.NewSystemUserAsync();
        await OnlineFixture.CreateAsync(client);
        await fixture.Emulator.MoveTenantAsync(OnlineFixture.TenantId, TestContext.Current.CancellationToken);

        await OnlineFixture.CreateAsync(client);
        await OnlineFixture.CreateAsync(client, 20);

        Assert.Equal((1, 2, 23, 22), fixture.Counts);
        Assert.Single(fixture.Tenant.Requests.Select(static request => request.Headers["Authorization"]).Distinct());
        Assert.Equal([200, 421, 200], fixture.Tenant.Requests.Take(3).Select(static request => request.Status));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_state_that_is_not_available_at_once_is_requested_again(bool reset)
    {
        await using OnlineFixture fixture = await OnlineFixture.StartAsync();
        IChatAgentClient client = await fixture.NewSystemUserAsync();
        fixture.Emulator.Faults.Add(reset ? ChatFault.ConnectionReset() : ChatFault.ServiceUnavailable(), ChatOnlineOperation.State);

        await OnlineFixture.CreateAsync(client);

        Assert.Equal([reset ? null : 503, 200], Statuses(fixture, ChatOnlineOperation.State));
        Assert.Equal((1, 2, 1, 1), fixture.Counts);
    }

    private static IEnumerable<int?> Statuses(OnlineFixture fixture, string operation) =>
        fixture.Emulator.Requests.Where(request => request.Operation == operation).Select(static request => request.Status);

    private static (int Metadata, int Keys) KeyCounts(OnlineFixture fixture) => (
        fixture.Emulator.CountRequests(ChatOnlineOperation.Metadata), fixture.Emulator.CountRequests(ChatOnlineOperation.Keys));
}
