using SuperOffice.Chat.AgentConsole.Tests.Running;
using SuperOffice.Chat.Client.Testing;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests;

public sealed class SignInTests : IAsyncLifetime
{
    private OnlineScene _scene = null!;

    public async ValueTask InitializeAsync() => _scene = await OnlineScene.StartAsync();

    public ValueTask DisposeAsync() => _scene.DisposeAsync();

    [Theory]
    [InlineData("RefreshToken", "Bearer ", ChatOnlineOperation.Token)]
    [InlineData("SystemUser", "SOTicket ", ChatOnlineOperation.SystemUser)]
    [InlineData("SystemUser with PrivateKeyFile", "SOTicket ", ChatOnlineOperation.SystemUser)]
    public async Task Every_command_signs_in_once_and_finds_a_tenant_that_has_moved(string way, string authorization, string exchange)
    {
        await _scene.Online.MoveTenantAsync(OnlineScene.TenantId, TestContext.Current.CancellationToken);

        ConsoleResult result = await _scene.With(way).RunAsync("topics");

        Assert.Equal((ExitCode.Success, ""), (result.ExitCode, result.Error));
        Assert.Equal("Server: 127.0.0.1", result.FirstLine);
        Assert.NotEmpty(_scene.Tenant.Requests);
        Assert.All(_scene.Tenant.Requests, request =>
            Assert.StartsWith(authorization, request.Headers["Authorization"], StringComparison.Ordinal));
        Assert.Equal(1, _scene.Online.CountRequests(exchange));
        Hidden.In(result, _scene.Secrets);
    }

    [Fact]
    public async Task Options_can_give_a_refresh_token()
    {
        ConsoleResult result = await new ConsoleRun { TimeProvider = _scene.Time }.RunAsync(
            "topics", "--environment", _scene.Online.Environment, "--tenant-id", OnlineScene.TenantId, "--scheme", "refreshtoken",
            "--client-id", _scene.Online.ClientId, "--app-token", _scene.Online.ClientSecret,
            "--refresh-token", _scene.RefreshToken, "--redirect-uri", "https://app.example.com/callback");

        Assert.Equal((ExitCode.Success, ""), (result.ExitCode, result.Error));
        ReceivedChatRequest exchange = Assert.Single(_scene.Online.Requests, static request => request.Operation == ChatOnlineOperation.Token);
        Assert.Contains("redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback", exchange.Body, StringComparison.Ordinal);
        Hidden.In(result, _scene.Secrets);
    }

    [Fact]
    public async Task Options_can_give_a_system_user()
    {
        using TestFolder folder = new();

        ConsoleResult result = await new ConsoleRun { TimeProvider = _scene.Time }.RunAsync(
            "topics", "--environment", _scene.Online.Environment, "--tenant-id", OnlineScene.TenantId, "--scheme", "systemuser",
            "--client-secret", _scene.Online.ClientSecret, "--system-token", _scene.SystemToken,
            "--private-key-file", folder.Write("key.xml", _scene.Online.PrivateKeyXml));

        Assert.Equal((ExitCode.Success, ""), (result.ExitCode, result.Error));
        Assert.Equal("You are not a member of any topic.", result.Lines[^1]);
        Hidden.In(result, _scene.Secrets);
    }

    [Fact]
    public async Task A_journal_stays_good_when_the_tenant_moves()
    {
        using TestFolder folder = new();
        string file = folder.Write("sessions.jsonl", ["""{ "TopicId": 10 }""", """{ "TopicId": 20 }"""]);

        ConsoleResult first = await _scene.WithRefreshToken().RunAsync("save", file);
        await _scene.Online.MoveTenantAsync(OnlineScene.TenantId, TestContext.Current.CancellationToken);
        ConsoleResult second = await _scene.WithRefreshToken().RunAsync("save", file);

        Assert.Equal((ExitCode.Success, 2), (first.ExitCode, first.Count("Created")));
        Assert.Equal((ExitCode.Success, 2), (second.ExitCode, second.Count("Already saved")));
        Assert.Equal(2, _scene.Tenant.Sessions.Count);
    }

    [Fact]
    public async Task A_key_file_that_is_missing_is_a_settings_error()
    {
        ConsoleResult result = await _scene.WithSystemUserOfFile().RunAsync("topics", "--private-key-file", "no-such-key.pem");

        Assert.Equal((ExitCode.Usage, ""), (result.ExitCode, result.Output));
        Assert.Contains("  PrivateKeyFile 'no-such-key.pem' could not be read (FileNotFoundException).", result.Error, StringComparison.Ordinal);
        Hidden.In(result, _scene.Secrets);
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
