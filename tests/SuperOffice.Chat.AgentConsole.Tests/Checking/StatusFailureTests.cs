using SuperOffice.Chat.AgentConsole.Tests.Running;
using SuperOffice.Chat.Client.Testing;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests.Checking;

public sealed class StatusFailureTests : IAsyncLifetime
{
    private OnlineFixture _fixture = null!;

    public async ValueTask InitializeAsync() => _fixture = await OnlineFixture.StartAsync();

    public ValueTask DisposeAsync() => _fixture.DisposeAsync();

    [Theory]
    [InlineData("RefreshToken")]
    [InlineData("SystemUser")]
    public async Task Shows_a_tenant_in_maintenance_and_does_not_sign_in(string way)
    {
        _fixture.Online.SetTenantState(OnlineFixture.TenantId, "OfflineMaintenance");

        ConsoleResult result = await _fixture.With(way).RunAsync("status");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Equal(
        [
            "    Tenant      Cust12345",
            "    State       OfflineMaintenance",
            "    Running     no",
            "    Host        -",
            "  Sign-in",
            $"    Scheme      {way}",
            $"    Credential  {(way == "SystemUser" ? "SOTicket" : "Bearer")}",
            "    Time left   none: no credential was obtained",
            "    Signed in   no",
        ], result.Lines.Skip(3));
        Assert.Equal(
        [
            "ChatTopicsForUser was not sent: tenant Cust12345 is not running (state OfflineMaintenance).",
            "Try again when the tenant is running; the command status shows its state.",
        ], Lines(result.Error));
        Hidden.In(result, _fixture.Secrets);
    }

    [Fact]
    public async Task Shows_a_tenant_that_the_environment_does_not_know()
    {
        ConsoleResult result = await _fixture.WithRefreshToken().RunAsync("status", "--tenant-id", "Cust999");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Contains("    State       no such tenant", result.Lines);
        Assert.Contains("    Running     no", result.Lines);
        Assert.Equal("Check --tenant-id and --environment.", Lines(result.Error)[^1]);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("status --verbose")]
    [InlineData("status --json")]
    public async Task Reports_a_revoked_consent(string line)
    {
        _fixture.Online.RevokeConsent(_fixture.RefreshToken);

        ConsoleResult result = await _fixture.WithRefreshToken().RunAsync(line.Split(' '));

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Contains("the consent was revoked", result.Error, StringComparison.Ordinal);
        Assert.Contains("Let the user sign in again, and set the new refresh token.", result.Error, StringComparison.Ordinal);
        Assert.Contains("Running", result.Output, StringComparison.Ordinal);
        Assert.Empty(_fixture.Tenant.Requests);
        Hidden.In(result, _fixture.Secrets);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("status --verbose")]
    [InlineData("status --json")]
    public async Task Reports_a_system_user_that_is_not_approved_any_more(string line)
    {
        _fixture.Online.RevokeSystemUser(OnlineFixture.TenantId);

        ConsoleResult result = await _fixture.WithSystemUser().RunAsync(line.Split(' '));

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Contains("must approve the app", result.Error, StringComparison.Ordinal);
        Assert.Empty(_fixture.Tenant.Requests);
        Hidden.In(result, _fixture.Secrets);
    }

    [Fact]
    public async Task Reports_a_state_that_cannot_be_requested_and_uses_the_given_address()
    {
        _fixture.Online.Faults.Add(ChatFault.BadGateway(), ChatOnlineOperation.State);

        ConsoleResult result = await _fixture.WithRefreshToken().RunAsync("status", "--base-address", _fixture.Tenant.BaseAddress.ToString());

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Contains("    State       unknown", result.Lines);
        Assert.Contains("    Running     yes", result.Lines);
        Assert.Contains("    Signed in   yes; your topics: 1", result.Lines);
        Assert.StartsWith("The state of tenant Cust12345 could not be obtained (502).", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RefreshToken")]
    [InlineData("SystemUser")]
    public async Task Shows_the_known_values_when_the_environment_does_not_respond(string way)
    {
        ConsoleRun run = _fixture.With(way);
        await _fixture.Online.DisposeAsync();

        ConsoleResult result = await run.RunAsync("status");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Contains("    State       unknown", result.Lines);
        Assert.Contains("    Running     unknown", result.Lines);
        Assert.Contains("    Signed in   no", result.Lines);
        Assert.StartsWith("The state of tenant Cust12345 could not be obtained (HttpRequestException).", result.Error, StringComparison.Ordinal);
        Assert.Equal("Check --base-address or --environment, and the network, and try again.", Lines(result.Error)[^1]);
    }

    [Fact]
    public async Task An_exchange_without_a_response_is_not_reported_as_a_wrong_password()
    {
        ChatAgentEmulator gone = await ChatAgentEmulator.StartAsync(ConsoleRun.Options, TestContext.Current.CancellationToken);
        await gone.DisposeAsync();

        ConsoleResult result = await new ConsoleRun { TimeProvider = new QuickWaitsClock(TimeSpan.FromSeconds(5)) }.RunAsync(
            "status", "--base-address", gone.BaseAddress.ToString(), "--scheme", "PasswordTicket", "--user", "kari", "--password", "the-password");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Contains("The exchange of the password received no response (ConnectionError).", result.Error, StringComparison.Ordinal);
        Assert.Equal("Check --base-address or --environment, and the network, and try again.", Lines(result.Error)[^1]);
        Hidden.In(result, ["the-password"]);
    }

    private static string[] Lines(string text) => text.TrimEnd().Split(Environment.NewLine);
}
