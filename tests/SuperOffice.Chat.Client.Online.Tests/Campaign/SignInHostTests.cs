using SuperOffice.Chat.Client.Online.Tests.Scenes;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Online.Tests.Campaign;

/// <summary>What befalls the host for sign-in and states, and what of it reaches who makes a call.</summary>
public sealed class SignInHostTests
{
    public static TheoryData<string, string> Kinds => new()
    {
        { "system user", ChatOnlineOperation.SystemUser },
        { "refresh token", ChatOnlineOperation.Token },
    };

    [Fact]
    public async Task A_rotated_signing_key_is_fetched_once_and_stops_nobody()
    {
        await using OnlineScene scene = await OnlineScene.StartAsync();
        IChatAgentClient client = await scene.NewSystemUserAsync();
        await OnlineScene.CreateAsync(client, 20);
        Assert.Equal((1, 1), KeyCounts(scene));

        scene.Emulator.RotateSigningKey();
        scene.Tenant.Access.RevokeAll();
        await OnlineScene.CreateAsync(client, 20);
        Assert.Equal((2, 2), KeyCounts(scene));

        scene.Tenant.Access.RevokeAll();
        await OnlineScene.CreateAsync(client, 20);
        Assert.Equal((2, 2), KeyCounts(scene));
        Assert.Equal((3, 1, 60), (scene.Counts.Exchanges, scene.Counts.States, scene.Counts.Done));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_sign_in_that_is_busy_twice_is_asked_a_third_time(string kind, string operation)
    {
        await using OnlineScene scene = await OnlineScene.StartAsync();
        IChatAgentClient client = await scene.NewClientAsync(kind);
        scene.Emulator.Faults.Add(ChatFault.ServiceUnavailable(), operation, times: 2);

        await OnlineScene.CreateAsync(client, 20);

        Assert.Equal([503, 503, 200], Statuses(scene, operation));
        Assert.Equal((3, 1, 20, 20), scene.Counts);
        Assert.Equal(2, scene.Clock.Waits.Count);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_connection_to_the_sign_in_that_breaks_is_opened_again(string kind, string operation)
    {
        await using OnlineScene scene = await OnlineScene.StartAsync();
        IChatAgentClient client = await scene.NewClientAsync(kind);
        scene.Emulator.Faults.Add(ChatFault.ConnectionReset(), operation);

        await OnlineScene.CreateAsync(client, 20);

        Assert.Equal([null, 200], Statuses(scene, operation));
        Assert.Equal((2, 1, 20, 20), scene.Counts);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_sign_in_that_is_down_fails_the_calls_that_wait_and_not_the_next_ones(string kind, string operation)
    {
        await using OnlineScene scene = await OnlineScene.StartAsync();
        IChatAgentClient client = await scene.NewClientAsync(kind);
        scene.Emulator.Faults.Add(ChatFault.BadGateway(), operation, times: 3);

        ChatAgentConnectionException failure =
            await Assert.ThrowsAsync<ChatAgentConnectionException>(() => OnlineScene.CreateAsync(client));
        Assert.Equal((0, false), (failure.Attempts, failure.OutcomeUnknown));
        Assert.Contains("502", failure.Message, StringComparison.Ordinal);
        Assert.Equal((3, 1, 0, 0), scene.Counts);

        await OnlineScene.CreateAsync(client, 20);
        Assert.Equal((4, 1, 20, 20), scene.Counts);
    }

    [Fact]
    public async Task A_revoked_consent_ends_with_the_access_token_and_is_told_in_the_words_of_the_host()
    {
        await using OnlineScene scene = await OnlineScene.StartAsync();
        (IChatAgentClient client, string refreshToken) = await scene.NewUserAsync();
        await OnlineScene.CreateAsync(client);
        scene.Emulator.RevokeConsent(refreshToken);
        await OnlineScene.CreateAsync(client);
        scene.Clock.Advance(TimeSpan.FromHours(1));

        ChatAgentAuthenticationException failure =
            await Assert.ThrowsAsync<ChatAgentAuthenticationException>(() => OnlineScene.CreateAsync(client));

        Assert.Equal(
            "SaveChatSessionEntity was not sent: the credential could not be obtained: The exchange of the refresh token was rejected (400): invalid_grant The refresh token is unknown, or the consent was revoked.",
            failure.Message);
        Assert.Equal("invalid_grant", Assert.IsType<ChatCredentialException>(failure.InnerException).Error);
        Assert.DoesNotContain(refreshToken, failure.ToString(), StringComparison.Ordinal);
        Assert.Equal((2, 1, 2, 2), scene.Counts);
    }

    [Fact]
    public async Task A_revoked_approval_ends_with_the_ticket_and_comes_back_with_the_next_approval()
    {
        await using OnlineScene scene = await OnlineScene.StartAsync();
        IChatAgentClient client = await scene.NewSystemUserAsync();
        await OnlineScene.CreateAsync(client);
        scene.Emulator.RevokeSystemUser(OnlineScene.TenantId);
        await OnlineScene.CreateAsync(client);
        scene.Tenant.Access.RevokeAll();

        ChatAgentAuthenticationException failure =
            await Assert.ThrowsAsync<ChatAgentAuthenticationException>(() => OnlineScene.CreateAsync(client));

        Assert.StartsWith(
            "SaveChatSessionEntity was rejected (HTTP 401), and the credential could not be renewed: ", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith(
            "rejected the system user of Cust12345: 'Revoked. The app is not approved for this tenant'. An administrator of the tenant revoked the approval and must approve the app again.",
            failure.Message,
            StringComparison.Ordinal);
        Assert.Equal("Revoked", Assert.IsType<ChatCredentialException>(failure.InnerException).Error);
        Assert.Equal((2, 1, 3, 2), scene.Counts);

        scene.Emulator.ApproveSystemUser(OnlineScene.TenantId);
        await OnlineScene.CreateAsync(client);
        Assert.Equal((3, 1, 4, 3), scene.Counts);
        Assert.Equal([200, 200, 401, 200], scene.Tenant.Requests.Select(static request => request.Status));
    }

    [Fact]
    public async Task A_clock_that_is_wrong_is_told_with_the_remedy()
    {
        await using OnlineScene scene = await OnlineScene.StartAsync();
        QuickWaitsClock late = SignInScene.NewClock();
        late.Advance(TimeSpan.FromMinutes(20));
        IChatAgentClient client = await scene.NewClientAsync(signIn => new SystemUserCredential(scene.SystemUser, signIn), late);

        ChatAgentAuthenticationException failure =
            await Assert.ThrowsAsync<ChatAgentAuthenticationException>(() => OnlineScene.CreateAsync(client));

        Assert.Contains("'InvalidTimestamp. ", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith(
            "Correct the clock of this computer. The identity provider tolerates a few minutes. The clock of this computer is 20 minutes ahead of the clock of the identity provider.",
            failure.Message,
            StringComparison.Ordinal);
        Assert.Equal((1, 1, 0, 0), scene.Counts);
    }

    [Fact]
    public async Task A_tenant_that_moves_keeps_the_ticket_of_its_system_user()
    {
        await using OnlineScene scene = await OnlineScene.StartAsync();
        IChatAgentClient client = await scene.NewSystemUserAsync();
        await OnlineScene.CreateAsync(client);
        await scene.Emulator.MoveTenantAsync(OnlineScene.TenantId, TestContext.Current.CancellationToken);

        await OnlineScene.CreateAsync(client);
        await OnlineScene.CreateAsync(client, 20);

        Assert.Equal((1, 2, 23, 22), scene.Counts);
        Assert.Single(scene.Tenant.Requests.Select(static request => request.Headers["Authorization"]).Distinct());
        Assert.Equal([200, 421, 200], scene.Tenant.Requests.Take(3).Select(static request => request.Status));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_state_that_cannot_be_had_at_once_is_asked_for_again(bool reset)
    {
        await using OnlineScene scene = await OnlineScene.StartAsync();
        IChatAgentClient client = await scene.NewSystemUserAsync();
        scene.Emulator.Faults.Add(reset ? ChatFault.ConnectionReset() : ChatFault.ServiceUnavailable(), ChatOnlineOperation.State);

        await OnlineScene.CreateAsync(client);

        Assert.Equal([reset ? null : 503, 200], Statuses(scene, ChatOnlineOperation.State));
        Assert.Equal((1, 2, 1, 1), scene.Counts);
    }

    private static IEnumerable<int?> Statuses(OnlineScene scene, string operation) =>
        scene.Emulator.Requests.Where(request => request.Operation == operation).Select(static request => request.Status);

    private static (int Metadata, int Keys) KeyCounts(OnlineScene scene) => (
        scene.Emulator.CountRequests(ChatOnlineOperation.Metadata), scene.Emulator.CountRequests(ChatOnlineOperation.Keys));
}
