using System.Text.Json;
using SuperOffice.Chat.AgentConsole.Tests.Running;
using SuperOffice.Chat.Client.Testing;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests.Checking;

public sealed class OnlineStatusTests : IAsyncLifetime
{
    private OnlineFixture _fixture = null!;

    public async ValueTask InitializeAsync() => _fixture = await OnlineFixture.StartAsync();

    public ValueTask DisposeAsync() => _fixture.DisposeAsync();

    [Fact]
    public async Task A_refresh_token_signs_in_by_configuration_alone()
    {
        ConsoleResult result = await _fixture.WithRefreshToken().RunAsync("status");

        Assert.Equal((ExitCode.Success, ""), (result.ExitCode, result.Error));
        Assert.Equal(
        [
            "Server: 127.0.0.1",
            "Status",
            "  Server",
            "    Tenant      Cust12345",
            "    State       Running",
            "    Running     yes",
            "    Host        127.0.0.1",
            "  Sign-in",
            "    Scheme      RefreshToken",
            "    Credential  Bearer",
            "    Time left   1:00:00 (until 2026-03-04 15:05:30 +00:00), renewed automatically",
            "    Signed in   yes; your topics: 1",
        ], result.Lines);
        Assert.StartsWith("Bearer ", Assert.Single(_fixture.Tenant.Requests).Headers["Authorization"], StringComparison.Ordinal);
        Hidden.In(result, _fixture.Secrets);
    }

    [Theory]
    [InlineData("SystemUser with PrivateKeyFile")]
    [InlineData("SystemUser")]
    public async Task The_system_user_signs_in_by_configuration_alone_even_in_maintenance(string way)
    {
        _fixture.Online.SetTenantState(OnlineFixture.TenantId, "OnlineMaintenance");

        ConsoleResult result = await _fixture.With(way).RunAsync("status");

        Assert.Equal((ExitCode.Success, ""), (result.ExitCode, result.Error));
        Assert.Equal(
        [
            "    Tenant      Cust12345",
            "    State       OnlineMaintenance",
            "    Running     yes",
            "    Host        127.0.0.1",
            "  Sign-in",
            "    Scheme      SystemUser",
            "    Credential  SOTicket",
            "    Time left   6:00:00 (until 2026-03-04 20:05:30 +00:00), renewed automatically",
            "    Signed in   yes; your topics: 0",
        ], result.Lines.Skip(3));
        Assert.Equal(1, _fixture.Online.CountRequests(ChatOnlineOperation.SystemUser));
        Hidden.In(result, _fixture.Secrets);
    }

    [Theory]
    [InlineData("RefreshToken")]
    [InlineData("SystemUser")]
    public async Task The_address_may_be_given_beside_the_tenant(string way)
    {
        ConsoleResult result = await _fixture.With(way).RunAsync("status", "--base-address", _fixture.Tenant.BaseAddress.ToString());

        Assert.Equal((ExitCode.Success, ""), (result.ExitCode, result.Error));
        Assert.Contains("    State       Running", result.Lines);
    }

    [Fact]
    public async Task Prints_what_the_readme_quotes()
    {
        using StreamReader readme = new(typeof(OnlineStatusTests).Assembly.GetManifestResourceStream("tool-README.md")!);
        string text = await readme.ReadToEndAsync(TestContext.Current.CancellationToken);

        ConsoleResult result = await _fixture.WithSystemUser().RunAsync("status");

        Assert.Contains($"```text\n{string.Join('\n', result.Lines)}\n```", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RefreshToken", "Bearer", 3600)]
    [InlineData("SystemUser", "SOTicket", 21600)]
    public async Task Writes_the_same_as_the_json_option_alone(string way, string credential, int secondsLeft)
    {
        ConsoleResult result = await _fixture.With(way).RunAsync("status", "--json");

        using JsonDocument document = JsonDocument.Parse(result.Output);
        JsonElement status = document.RootElement;
        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Equal("Cust12345", status.GetProperty("tenant").GetString());
        Assert.Equal("Running", status.GetProperty("state").GetString());
        Assert.True(status.GetProperty("isRunning").GetBoolean());
        Assert.Equal("127.0.0.1", status.GetProperty("host").GetString());
        Assert.Equal(way, status.GetProperty("scheme").GetString());
        Assert.Equal(credential, status.GetProperty("credential").GetString());
        Assert.Equal(_fixture.Time.GetUtcNow().AddSeconds(secondsLeft), status.GetProperty("endsAt").GetDateTimeOffset());
        Assert.Equal(secondsLeft, status.GetProperty("secondsLeft").GetInt32());
        Assert.True(status.GetProperty("isSignedIn").GetBoolean());
        Assert.Equal(0, status.GetProperty("problems").GetArrayLength());
        Hidden.In(result, _fixture.Secrets);
    }

    [Theory]
    [InlineData("RefreshToken")]
    [InlineData("SystemUser")]
    [InlineData("SystemUser with PrivateKeyFile")]
    public async Task The_log_shows_no_secret_either(string way)
    {
        ConsoleResult result = await _fixture.With(way).RunAsync("status", "--verbose");

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Contains("  Debug: ", result.Error, StringComparison.Ordinal);
        Hidden.In(result, _fixture.Secrets);
    }
}
