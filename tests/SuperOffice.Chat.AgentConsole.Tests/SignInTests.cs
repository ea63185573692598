using SuperOffice.Chat.AgentConsole.Tests.Running;
using SuperOffice.Chat.Client.Testing;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests;

public sealed class SignInTests : IAsyncLifetime
{
    private OnlineFixture _fixture = null!;

    public async ValueTask InitializeAsync() => _fixture = await OnlineFixture.StartAsync();

    public ValueTask DisposeAsync() => _fixture.DisposeAsync();

    [Theory]
    [InlineData("RefreshToken", "Bearer ", ChatOnlineOperation.Token)]
    [InlineData("SystemUser", "SOTicket ", ChatOnlineOperation.SystemUser)]
    [InlineData("SystemUser with PrivateKeyFile", "SOTicket ", ChatOnlineOperation.SystemUser)]
    public async Task Every_command_signs_in_once_and_finds_a_tenant_that_has_moved(string way, string authorization, string exchange)
    {
        await _fixture.Online.MoveTenantAsync(OnlineFixture.TenantId, TestContext.Current.CancellationToken);

        ConsoleResult result = await _fixture.With(way).RunAsync("topics");

        Assert.Equal((ExitCode.Success, ""), (result.ExitCode, result.Error));
        Assert.Equal("Server: 127.0.0.1", result.FirstLine);
        Assert.NotEmpty(_fixture.Tenant.Requests);
        Assert.All(_fixture.Tenant.Requests, request =>
            Assert.StartsWith(authorization, request.Headers["Authorization"], StringComparison.Ordinal));
        Assert.Equal(1, _fixture.Online.CountRequests(exchange));
        Hidden.In(result, _fixture.Secrets);
    }

    [Fact]
    public async Task Options_can_give_a_refresh_token()
    {
        ConsoleResult result = await new ConsoleRun { TimeProvider = _fixture.Time }.RunAsync(
            "topics", "--environment", _fixture.Online.Environment, "--tenant-id", OnlineFixture.TenantId, "--scheme", "refreshtoken",
            "--client-id", _fixture.Online.ClientId, "--app-token", _fixture.Online.ClientSecret,
            "--refresh-token", _fixture.RefreshToken, "--redirect-uri", "https://app.example.com/callback");

        Assert.Equal((ExitCode.Success, ""), (result.ExitCode, result.Error));
        ReceivedChatRequest exchange = Assert.Single(_fixture.Online.Requests, static request => request.Operation == ChatOnlineOperation.Token);
        Assert.Contains("redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback", exchange.Body, StringComparison.Ordinal);
        Hidden.In(result, _fixture.Secrets);
    }

    [Fact]
    public async Task Options_can_give_a_system_user()
    {
        using TestFolder folder = new();

        ConsoleResult result = await new ConsoleRun { TimeProvider = _fixture.Time }.RunAsync(
            "topics", "--environment", _fixture.Online.Environment, "--tenant-id", OnlineFixture.TenantId, "--scheme", "systemuser",
            "--client-secret", _fixture.Online.ClientSecret, "--system-token", _fixture.SystemToken,
            "--private-key-file", folder.Write("key.xml", _fixture.Online.PrivateKeyXml));

        Assert.Equal((ExitCode.Success, ""), (result.ExitCode, result.Error));
        Assert.Equal("You are not a member of any topic.", result.Lines[^1]);
        Hidden.In(result, _fixture.Secrets);
    }

    [Fact]
    public async Task A_journal_stays_valid_when_the_tenant_moves()
    {
        using TestFolder folder = new();
        string file = folder.Write("sessions.jsonl", ["""{ "TopicId": 10 }""", """{ "TopicId": 20 }"""]);

        ConsoleResult first = await _fixture.WithRefreshToken().RunAsync("save", file);
        await _fixture.Online.MoveTenantAsync(OnlineFixture.TenantId, TestContext.Current.CancellationToken);
        ConsoleResult second = await _fixture.WithRefreshToken().RunAsync("save", file);

        Assert.Equal((ExitCode.Success, 2), (first.ExitCode, first.Count("Created")));
        Assert.Equal((ExitCode.Success, 2), (second.ExitCode, second.Count("Already saved")));
        Assert.Equal(2, _fixture.Tenant.Sessions.Count);
    }

    [Fact]
    public async Task A_key_file_that_is_missing_is_a_settings_error()
    {
        ConsoleResult result = await _fixture.WithSystemUserOfFile().RunAsync("topics", "--private-key-file", "no-such-key.pem");

        Assert.Equal((ExitCode.Usage, ""), (result.ExitCode, result.Output));
        Assert.Contains("  PrivateKeyFile 'no-such-key.pem' could not be read (FileNotFoundException).", result.Error, StringComparison.Ordinal);
        Hidden.In(result, _fixture.Secrets);
    }

    [Theory]
    [InlineData("--environment sod", "TenantId is missing")]
    [InlineData("--tenant-id Cust12345", "Environment is missing")]
    public async Task An_incomplete_tenant_is_a_settings_error(string line, string expected)
    {
        ConsoleResult result = await new ConsoleRun().RunAsync(["topics", "--scheme", "Bearer", "--token", "secret-token", .. line.Split(' ')]);

        Assert.Equal((ExitCode.Usage, ""), (result.ExitCode, result.Output));
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Hidden.In(result, ["secret-token"]);
    }
}
