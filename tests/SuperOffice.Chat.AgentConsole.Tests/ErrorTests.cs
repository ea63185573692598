using Microsoft.Extensions.Options;
using SuperOffice.Chat.AgentConsole.Errors;
using SuperOffice.Chat.AgentConsole.Tests.Running;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests;

public sealed class ErrorTests
{
    public static TheoryData<string, string> Faults => new()
    {
        { nameof(ChatFault.Unauthorized), "Check --scheme and its values." },
        { nameof(ChatFault.Forbidden), "The user may lack a right or a license" },
        { nameof(ChatFault.HtmlPage), "Check --base-address; the usual cause is a proxy or a sign-in page." },
        { nameof(ChatFault.TooManyRequests), "Try again in 120 seconds." },
        { nameof(ChatFault.InternalServerError), "The server failed to process the request. Try again later." },
        { nameof(ChatFault.ConnectionReset), "Check --base-address or --environment, and the network, and try again." },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Each_kind_of_error_becomes_two_lines_with_what_to_do(string fault, string advice)
    {
        await using ChatAgentEmulator tenant = await ChatAgentEmulator.StartAsync(ConsoleRun.Options, TestContext.Current.CancellationToken);
        tenant.Faults.Add(Fault(fault), times: int.MaxValue);

        ConsoleResult result = await ConsoleRun.Against(tenant).RunAsync("get", "1");

        string[] lines = result.Error.TrimEnd().Split(Environment.NewLine);
        Assert.Equal((ExitCode.Failure, 2), (result.ExitCode, lines.Length));
        Assert.StartsWith("GetChatSessionEntity", lines[0], StringComparison.Ordinal);
        Assert.Contains(advice, lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain(ConsoleRun.Ticket, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(ConsoleRun.AppToken, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verbose_shows_the_whole_error_and_the_log_and_still_no_secret()
    {
        await using ChatAgentEmulator tenant = await ChatAgentEmulator.StartAsync(ConsoleRun.Options, TestContext.Current.CancellationToken);
        tenant.Faults.Add(ChatFault.Forbidden());

        ConsoleResult result = await ConsoleRun.Against(tenant).RunAsync("get", "1", "--verbose");

        Assert.Contains("   at SuperOffice.Chat.Client", result.Error, StringComparison.Ordinal);
        Assert.Contains("  Debug: ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(ConsoleRun.Ticket, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(ConsoleRun.AppToken, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_write_with_an_unknown_outcome_says_to_check_first()
    {
        await using ChatAgentEmulator tenant = await ChatAgentEmulator.StartAsync(ConsoleRun.Options, TestContext.Current.CancellationToken);
        tenant.StartCustomer(1).Write("Hello?");
        tenant.Faults.Add(ChatFault.TruncatedBody().AfterCommit(), "PickUpChatSession");

        ConsoleResult result = await ConsoleRun.Against(tenant).RunAsync("chat", "1");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Contains("Check before you try again.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_without_a_server_is_reported_in_two_lines()
    {
        ChatAgentEmulator gone = await ChatAgentEmulator.StartAsync(ConsoleRun.Options, TestContext.Current.CancellationToken);
        await gone.DisposeAsync();

        ConsoleResult result = await ConsoleRun.Against(gone).RunAsync("get", "1");

        Assert.Equal((ExitCode.Failure, 2), (result.ExitCode, result.Error.TrimEnd().Split(Environment.NewLine).Length));
    }

    public static TheoryData<Exception, int, string> Exceptions => new()
    {
        { new ChatAgentConnectionException("no response") { IsTimeout = true }, ExitCode.Failure, "raise AttemptTimeout" },
        { new ChatAgentConnectionException("no response") { HttpRequestError = HttpRequestError.NameResolutionError }, ExitCode.Failure, "The host name could not be resolved." },
        { new ChatAgentConnectionException("no response") { HttpRequestError = HttpRequestError.SecureConnectionError }, ExitCode.Failure, "certificate" },
        { new ChatAgentRateLimitException("later"), ExitCode.Failure, "Try again later" },
        { new ChatAgentApiException("no") { StatusCode = System.Net.HttpStatusCode.NotFound }, ExitCode.Failure, "Check --base-address" },
        { new ChatAgentApiException("no") { StatusCode = System.Net.HttpStatusCode.MisdirectedRequest }, ExitCode.Failure, "has moved" },
        { new ChatAgentApiException("no") { StatusCode = System.Net.HttpStatusCode.OK }, ExitCode.Failure, "Correct the request as the error message says" },
        { new ChatAgentTenantException("not running") { TenantId = "Cust12345", State = TenantState.Suspended }, ExitCode.Failure, "Try again when the tenant is running" },
        { new ChatAgentTenantException("unknown") { TenantId = "Cust12345" }, ExitCode.Failure, "Check --tenant-id and --environment." },
        { new ChatAgentAuthenticationException("no", new ChatCredentialException("gone") { Error = "invalid_grant" }), ExitCode.Failure, "Let the user sign in again" },
        { new ChatAgentConnectionException("no response"), ExitCode.Failure, "and the network, and try again." },
        { new ChatAgentAuthenticationException("no", new ChatCredentialException("no")), ExitCode.Failure, "Check --scheme and its values." },
        { new OptionsValidationException("", typeof(ChatClientOptions), ["One.", "Two."]), ExitCode.Usage, "  Two." },
        { new IOException("The disk is full."), ExitCode.Usage, "The disk is full." },
        { new NotSupportedException("hush"), ExitCode.Failure, "(NotSupportedException)" },
    };

    [Theory]
    [MemberData(nameof(Exceptions), DisableDiscoveryEnumeration = true)]
    public void Every_other_exception_has_its_exit_code_and_message(Exception exception, int exitCode, string words)
    {
        using StringWriter error = new();

        Assert.Equal(exitCode, ErrorReport.Write(exception, error, verbose: false));
        Assert.Contains(words, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hush", error.ToString(), StringComparison.Ordinal);
    }

    private static ChatFault Fault(string name) => name switch
    {
        nameof(ChatFault.Unauthorized) => ChatFault.Unauthorized(),
        nameof(ChatFault.Forbidden) => ChatFault.Forbidden(),
        nameof(ChatFault.HtmlPage) => ChatFault.HtmlPage(),
        nameof(ChatFault.TooManyRequests) => ChatFault.TooManyRequests(TimeSpan.FromMinutes(2)),
        nameof(ChatFault.InternalServerError) => ChatFault.InternalServerError(),
        _ => ChatFault.ConnectionReset(),
    };
}
