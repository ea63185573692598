using System.Reflection;
using Microsoft.Extensions.Configuration.UserSecrets;
using SuperOffice.Chat.AgentConsole.Tests.Running;
using SuperOffice.Chat.Client.Testing;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests;

public sealed class SettingsTests
{
    [Fact]
    public async Task Options_override_environment_variables()
    {
        await using ChatAgentEmulator tenant = await StartAsync();

        ConsoleResult result = await ConsoleRun.Against(tenant)
            .With("SUPEROFFICE_CHAT_AUTHENTICATION__TICKET", "7T:an-old-one")
            .With("SUPEROFFICE_CHAT_LANGUAGE", "sv")
            .RunAsync("get", "1", "--ticket", ConsoleRun.Ticket, "--language", "no", "--time-zone", "US-NY");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        IReadOnlyDictionary<string, string> headers = Assert.Single(tenant.Requests).Headers;
        Assert.Equal(200, tenant.Requests[0].Status);
        Assert.Equal("no", headers["SO-Language"]);
        Assert.StartsWith("US-NY", headers["SO-TimeZone"], StringComparison.Ordinal);
    }

    [Fact]
    public void User_secrets_have_the_documented_id() => Assert.Equal(
        "superoffice-chat-agent-console", typeof(AgentConsoleApp).Assembly.GetCustomAttribute<UserSecretsIdAttribute>()?.UserSecretsId);

    [Theory]
    [InlineData("--scheme Bearer --token secret-token", "Bearer secret-token")]
    [InlineData("--scheme basic --user ann --password secret", "Basic YW5uOnNlY3JldA==")]
    public async Task Options_can_give_each_credential(string options, string authorization)
    {
        await using ChatAgentEmulator tenant = await StartAsync();

        await new ConsoleRun().RunAsync(["get", "1", "--base-address", tenant.BaseAddress.ToString(), .. options.Split(' ')]);

        Assert.Equal(authorization, Assert.Single(tenant.Requests).Headers["Authorization"]);
    }

    [Fact]
    public async Task All_wrong_settings_are_named_at_once()
    {
        ConsoleResult result = await new ConsoleRun().RunAsync("get", "1", "--base-address", "crm.example.com", "--scheme", "Magic", "--time-zone", "Europe/Oslo");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("  BaseAddress 'crm.example.com'", result.Error, StringComparison.Ordinal);
        Assert.Contains("  Authentication:Scheme 'Magic' is unknown.", result.Error, StringComparison.Ordinal);
        Assert.Contains("Europe/Oslo", result.Error, StringComparison.Ordinal);
        Assert.Contains("SUPEROFFICE_CHAT_", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_of_the_wrong_kind_is_a_settings_error_too()
    {
        ConsoleResult result = await new ConsoleRun().With("SUPEROFFICE_CHAT_ATTEMPT_TIMEOUT", "soon").RunAsync("topics", "--base-address", "https://crm.example.com/api");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("AttemptTimeout", result.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("topics")]
    [InlineData("topics --scheme Bearer --token secret-token")]
    public async Task A_missing_address_is_a_settings_error(string line)
    {
        ConsoleResult result = await new ConsoleRun().RunAsync(line.Split(' '));

        Assert.Equal((ExitCode.Usage, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("No tenant is set. Set --base-address, or --environment and --tenant-id.", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-token", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--pasword secret-word", "--pasword is not an option of this command.")]
    [InlineData("--pasword=secret-word", "--pasword is not an option of this command.")]
    [InlineData("topics secret-word", "Unknown command, or 1 unexpected argument(s).")]
    public async Task A_mistyped_option_does_not_print_the_secret_behind_it(string line, string expected)
    {
        ConsoleResult result = await new ConsoleRun().RunAsync(line.Split(' '));

        Assert.Equal((ExitCode.Usage, ""), (result.ExitCode, result.Output));
        Assert.StartsWith(expected, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-word", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_may_start_like_a_response_file()
    {
        await using ChatAgentEmulator tenant = await StartAsync();

        await new ConsoleRun().RunAsync(
            "get", "1", "--base-address", tenant.BaseAddress.ToString(), "--scheme", "Basic", "--user", "ann", "--password", "@home");

        Assert.Equal("Basic YW5uOkBob21l", Assert.Single(tenant.Requests).Headers["Authorization"]);
    }

    [Theory]
    [InlineData("save missing.jsonl --base-address https://crm.example.com/api --scheme Bearer --token secret-token", "The file missing.jsonl cannot be read")]
    [InlineData("save - --concurrency 0", "--concurrency must be a whole number from 1 to 32.")]
    [InlineData("save - --concurrency many", "--concurrency must be a whole number from 1 to 32.")]
    [InlineData("save", "Required argument missing")]
    [InlineData("", "Required command was not provided")]
    public async Task Wrong_usage_is_reported(string line, string expected)
    {
        ConsoleResult result = await new ConsoleRun().RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_command_and_setting()
    {
        ConsoleResult result = await new ConsoleRun().RunAsync("--help");

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.All(["status", "save", "get", "--base-address", "--app-token", "--ticket", "--environment", "--tenant-id", "--refresh-token", "--system-token", "--private-key-file", "--verbose"], word =>
            Assert.Contains(word, result.Output, StringComparison.Ordinal));
    }

    private static Task<ChatAgentEmulator> StartAsync() =>
        ChatAgentEmulator.StartAsync(ConsoleRun.Options, TestContext.Current.CancellationToken);
}
