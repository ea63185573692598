using SuperOffice.Chat.AgentConsole.Tests.Running;
using SuperOffice.Chat.Client.Testing;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests.Checking;

public sealed class StatusFailureTests : IAsyncLifetime
{
    private OnlineScene _scene = null!;

    public async ValueTask InitializeAsync() => _scene = await OnlineScene.StartAsync();

    public ValueTask DisposeAsync() => _scene.DisposeAsync();

    [Theory]
    [InlineData("RefreshToken")]
    [InlineData("SystemUser")]
    public async Task Shows_a_tenant_in_maintenance_and_lets_nobody_sign_in(string way)
    {
        _scene.Online.SetTenantState(OnlineScene.TenantId, "OfflineMaintenance");

        ConsoleResult result = await _scene.With(way).RunAsync("status");

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
        Hidden.In(result, _scene.Secrets);
    }

    [Fact]
    public async Task Shows_a_tenant_that_the_environment_does_not_know()
    {
        ConsoleResult result = await _scene.WithRefreshToken().RunAsync("status", "--tenant-id", "Cust999");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Contains("    State       no such tenant", result.Lines);
        Assert.Contains("    Running     no", result.Lines);
        Assert.Equal("Check --tenant-id and --environment.", Lines(result.Error)[^1]);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("status --verbose")]
    [InlineData("status --json")]
    public async Task Tells_a_consent_that_was_taken_back(string line)
    {
        _scene.Online.RevokeConsent(_scene.RefreshToken);

        ConsoleResult result = await _scene.WithRefreshToken().RunAsync(line.Split(' '));

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Contains("the consent was revoked", result.Error, StringComparison.Ordinal);
        Assert.Contains("Let the user sign in again, and set the new refresh token.", result.Error, StringComparison.Ordinal);
        Assert.Contains("Running", result.Output, StringComparison.Ordinal);
        Assert.Empty(_scene.Tenant.Requests);
        Hidden.In(result, _scene.Secrets);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("status --verbose")]
    [InlineData("status --json")]
    public async Task Tells_a_system_user_that_is_not_approved_any_more(string line)
    {
        _scene.Online.RevokeSystemUser(OnlineScene.TenantId);

        ConsoleResult result = await _scene.WithSystemUser().RunAsync(line.Split(' '));

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Contains("must approve the app", result.Error, StringComparison.Ordinal);
        Assert.Empty(_scene.Tenant.Requests);
        Hidden.In(result, _scene.Secrets);
    }

    [Fact]
    public async Task Tells_a_state_that_cannot_be_asked_for_and_tries_the_given_address()
    {
        _scene.Online.Faults.Add(ChatFault.BadGateway(), ChatOnlineOperation.State);

        ConsoleResult result = await _scene.WithRefreshToken().RunAsync("status", "--base-address", _scene.Tenant.BaseAddress.ToString());

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Contains("    State       unknown", result.Lines);
        Assert.Contains("    Running     yes", result.Lines);
        Assert.Contains("    Signed in   yes; your topics: 1", result.Lines);
        Assert.StartsWith("The state of tenant Cust12345 could not be obtained (502).", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RefreshToken")]
    [InlineData("SystemUser")]
    public async Task Shows_what_is_known_when_nobody_answers_at_the_environment(string way)
    {
        ConsoleRun run = _scene.With(way);
        await _scene.Online.DisposeAsync();

        ConsoleResult result = await run.RunAsync("status");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Contains("    State       unknown", result.Lines);
        Assert.Contains("    Running     unknown", result.Lines);
        Assert.Contains("    Signed in   no", result.Lines);
        Assert.StartsWith("The state of tenant Cust12345 could not be obtained (HttpRequestException).", result.Error, StringComparison.Ordinal);
        Assert.Equal("Check --base-address or --environment, and the network, and try again.", Lines(result.Error)[^1]);
    }

    [Fact]
    public async Task An_exchange_that_nobody_answers_is_not_blamed_on_the_password()
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
