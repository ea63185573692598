using System.Text.Json;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;
using Xunit;

namespace ChatSample.Tests;

/// <summary>All runs are in this class, because the tests of a class do not overlap.</summary>
public sealed class SampleTests : IAsyncLifetime
{
    private ChatAgentEmulator _tenant = null!;

    public static TheoryData<string, string> Faults => new()
    {
        { nameof(ChatFault.Unauthorized), "Check the credential." },
        { nameof(ChatFault.Forbidden), "The server rejected the request with status 403" },
        { nameof(ChatFault.HtmlPage), "Check BaseAddress for a proxy or a sign-in page." },
        { nameof(ChatFault.TooManyRequests), "Try again in 120 seconds." },
        { nameof(ChatFault.ConnectionReset), "Check BaseAddress and the network." },
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _tenant = await ChatAgentEmulator.StartAsync(SampleRun.Options);

    public ValueTask DisposeAsync() => _tenant.DisposeAsync();

    [Fact]
    public async Task The_readme_shows_its_output()
    {
        using StreamReader readme = new(typeof(SampleTests).Assembly.GetManifestResourceStream("README.md")!);
        string text = (await readme.ReadToEndAsync(Token)).ReplaceLineEndings("\n");

        SampleResult result = await SampleRun.RunAsync();

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains(
            "```shell\ndotnet run --project samples/SuperOffice.Chat.Sample.Console\n", text, StringComparison.Ordinal);
        Assert.Contains($"```text\n{result.Output.ReplaceLineEndings("\n")}```\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saves_the_documented_session_to_a_tenant_and_changes_only_its_status()
    {
        SampleResult result = await SampleRun.RunAgainstAsync(_tenant);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("Connected to your tenant.", result.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["CreateDefaultChatSessionEntity", "SaveChatSessionEntity", "GetChatSessionEntity", "SaveChatSessionEntity", "GetChatSessionEntity"],
            _tenant.Requests.Select(static request => request.Operation));
        ChatSessionEntity saved = JsonSerializer.Deserialize<ChatSessionEntity>(_tenant.Requests[1].Body, ChatJson.Options)!;
        Assert.Equal(Documented() with { ChatSessionId = 0 }, saved);
        ChatSessionEntity stored = Assert.Single(_tenant.Sessions);
        Assert.Equal(ChatSessionStatus.Finished, stored.Status.Value);
        Assert.Equal("Kub-Watsica", stored.CustomerName);
    }

    [Theory]
    [InlineData(false, "No response to the reply, and the server does not have it.")]
    [InlineData(true, "No response to the reply, and the server has it.")]
    public async Task A_reply_with_an_unknown_outcome_reaches_the_customer_once(bool isStored, string expected)
    {
        ChatFault lost = isStored ? ChatFault.ConnectionReset().AfterCommit() : ChatFault.ConnectionReset();
        _tenant.Faults.Add(lost, "AddChatMessage");
        ChatCustomer customer = Start();
        Task thanks = ThankAsync(customer);

        SampleResult result = await SampleRun.RunAgainstAsync(_tenant, $"--Session={customer.ChatSessionId}");

        await thanks;
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
        Assert.Single(_tenant.Messages(customer.ChatSessionId), static message => message.Message == "It arrives at noon.");
        Assert.Equal(ChatSessionStatus.Finished, customer.Session!.Status.Value);
    }

    [Fact]
    public async Task Control_characters_of_a_customer_are_not_printed()
    {
        ChatCustomer customer = Start("Hello\u001b[2J");
        Task thanks = ThankAsync(customer);

        SampleResult result = await SampleRun.RunAgainstAsync(_tenant, $"--Session={customer.ChatSessionId}");

        await thanks;
        Assert.Contains("Hello [2J", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_that_is_not_in_the_queue_is_reported()
    {
        ChatCustomer customer = Start();
        customer.Leave();

        SampleResult result = await SampleRun.RunAgainstAsync(_tenant, $"--Session={customer.ChatSessionId}");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains($"Session {customer.ChatSessionId} is not in the queue.", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Each_kind_of_error_becomes_two_lines_with_what_to_do(string fault, string advice)
    {
        _tenant.Faults.Add(Fault(fault), times: int.MaxValue);

        SampleResult result = await SampleRun.RunAgainstAsync(_tenant);

        string[] lines = result.Error.TrimEnd().Split(Environment.NewLine);
        Assert.Equal((1, 2), (result.ExitCode, lines.Length));
        Assert.StartsWith("CreateDefaultChatSessionEntity", lines[0], StringComparison.Ordinal);
        Assert.Contains(advice, lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain(SampleRun.Ticket, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(SampleRun.AppToken, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_save_with_an_unknown_outcome_is_not_sent_again()
    {
        _tenant.Faults.Add(ChatFault.TruncatedBody().AfterCommit(), "SaveChatSessionEntity");

        SampleResult result = await SampleRun.RunAgainstAsync(_tenant, "--SuperOffice:Retry:MaxRetryAttempts=3");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Check before you try again.", result.Error, StringComparison.Ordinal);
        Assert.Single(_tenant.Sessions);
    }

    [Theory]
    [InlineData("--SuperOffice:Authentication:Scheme=Bearer", "BaseAddress")]
    [InlineData("--SuperOffice:BaseAddress=crm.example.com", "BaseAddress 'crm.example.com'")]
    public async Task Incomplete_settings_are_reported_and_do_not_start_the_emulator(string setting, string expected)
    {
        SampleResult result = await SampleRun.RunAsync(setting);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    private static ChatSessionEntity Documented() => JsonSerializer.Deserialize<ChatSessionEntity>(DocumentedJson.Request, ChatJson.Options)!;

    // A topic without a welcome message, so that the first message to the customer is the reply.
    private ChatCustomer Start(string text = "Where is my order?")
    {
        ChatTopicEntity topic = _tenant.SeedTopic(new ChatTopicEntity { Name = "Orders" }, "kari");
        ChatCustomer customer = _tenant.StartCustomer(topic.ChatTopicId, new ChatSessionEntity { CustomerName = "Ann" });
        customer.Write(text);
        return customer;
    }

    private static async Task ThankAsync(ChatCustomer customer)
    {
        await customer.ReadNextAsync(Token);
        customer.Write("Thank you!");
    }

    private static ChatFault Fault(string name) => name switch
    {
        nameof(ChatFault.Unauthorized) => ChatFault.Unauthorized(),
        nameof(ChatFault.Forbidden) => ChatFault.Forbidden(),
        nameof(ChatFault.HtmlPage) => ChatFault.HtmlPage(),
        nameof(ChatFault.TooManyRequests) => ChatFault.TooManyRequests(TimeSpan.FromMinutes(2)),
        _ => ChatFault.ConnectionReset(),
    };
}
