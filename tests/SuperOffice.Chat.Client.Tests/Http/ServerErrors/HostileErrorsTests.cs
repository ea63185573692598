using System.Net;
using System.Text;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>Error bodies that are themselves invalid. The error must be reported nevertheless.</summary>
public sealed class HostileErrorsTests
{
    [Theory]
    [InlineData(400)]
    [InlineData(500)]
    [InlineData(401)]
    public async Task An_error_in_another_encoding_is_still_that_error(int status)
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        byte[] latin = Encoding.Latin1.GetBytes("""{"ErrorType":"ArgumentException","Message":"Ugyldig forespørsel","Å":"\ud800"}""");
        await using RawServer server = new(status, latin);
        using ChatAgentClient client = server.Client();

        ChatAgentException failure = await Assert.ThrowsAnyAsync<ChatAgentException>(
            () => client.SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(status == 500, failure.OutcomeUnknown);
        Assert.Equal(1, failure.Attempts);
        Assert.Contains("Ugyldig", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_object_in_another_encoding_is_not_read_as_a_session()
    {
        await using RawServer server = new(200, Encoding.Latin1.GetBytes("""{"Error":true,"ErrorMessage":"denied","Årsak":1}"""));
        using ChatAgentClient client = server.Client();

        await Assert.ThrowsAsync<ChatAgentProtocolException>(
            () => client.SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("br", 503)]
    [InlineData("gzip", 500)]
    [InlineData("deflate", 400)]
    public async Task An_error_that_is_not_compressed_as_declared_keeps_its_status(string encoding, int status)
    {
        await using RawServer server = new(status, "no such compression"u8.ToArray(), $"Content-Encoding: {encoding}\r\n");
        using ChatAgentClient client = server.Client();

        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(
            () => client.SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal((HttpStatusCode)status, failure.StatusCode);
        Assert.Equal(status >= 500, failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_truncated_text_does_not_end_within_a_character(int shift)
    {
        string text = new string('a', shift) + string.Concat(Enumerable.Repeat("😀", 2_500));
        await using RawServer server = new(400, Encoding.UTF8.GetBytes($$"""{"ErrorType":"{{text}}","Message":"{{text}}"}"""));
        using ChatAgentClient client = server.Client();

        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(
            () => client.SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken));

        UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        Assert.All([failure.Message, failure.ErrorType!, failure.ResponseExcerpt!], shown => strict.GetByteCount(shown));
    }

    [Fact]
    public async Task Canceling_while_the_body_of_an_error_is_read_is_a_cancellation()
    {
        using CancellationTokenSource caller = new();
        using ScriptedHandler network = new(_ => Task.FromResult<HttpResponseMessage>(
            new(HttpStatusCode.BadRequest) { Content = new StreamContent(new CancelingStream(caller)) }));
        using ChatAgentClient client = ChatAgentClient.Create(
            new() { BaseAddress = new Uri("https://tenant.example.com/"), Credential = ChatCredential.Bearer("8A:Cust1.token") }, null, network, TimeProvider.System);

        OperationCanceledException canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.SaveChatSessionEntityAsync(new(), cancellationToken: caller.Token));

        Assert.Equal(caller.Token, canceled.CancellationToken);
    }

    [Fact]
    public async Task Values_of_a_cookie_are_redacted_except_for_short_settings()
    {
        using ScriptedHandler network = new(static _ => Task.FromResult<HttpResponseMessage>(
            new(HttpStatusCode.BadRequest) { Content = new StringContent("""{"Message":"abcdef is not known, en-GB is"}""") }));
        using ChatAgentClient client = ChatAgentClient.Create(
            new() { BaseAddress = new Uri("https://tenant.example.com/"), Credential = ChatCredential.Xsrf("xsrf-value", "SessionCookie=abcdef; lang=en-GB") },
            null,
            network);

        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(
            () => client.GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken));

        Assert.EndsWith(": *** is not known, en-GB is.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_success_that_is_not_compressed_as_declared_has_an_unknown_outcome()
    {
        await using RawServer server = new(200, "no such compression"u8.ToArray(), "Content-Encoding: br\r\n");
        using ChatAgentClient client = server.Client();

        ChatAgentProtocolException failure = await Assert.ThrowsAsync<ChatAgentProtocolException>(
            () => client.SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken));

        Assert.True(failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData("<!--")]
    [InlineData("<script ")]
    [InlineData("<")]
    public async Task Only_the_start_of_an_HTML_page_that_is_slow_to_search_is_read(string piece)
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        fixture.Emulator.Faults.Add(ChatFault.Response(400, string.Concat(Enumerable.Repeat(piece, 30_000)), "text/html"));

        ChatAgentApiException failure = Assert.IsType<ChatAgentApiException>(await fixture.FailAsync("create"));

        Assert.InRange(failure.Detail?.Length ?? 0, 0, 4_097);
    }

    [Theory]
    [InlineData(501, false)]
    [InlineData(507, true)]
    [InlineData(520, true)]
    [InlineData(524, true)]
    public async Task An_unlisted_status_leaves_the_outcome_unknown_when_it_is_a_server_error(int status, bool outcomeUnknown)
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        fixture.Emulator.Faults.Add(ChatFault.Response(status));

        Assert.Equal(outcomeUnknown, (await fixture.FailAsync("create")).OutcomeUnknown);
    }

    [Fact]
    public async Task An_error_code_with_the_secret_in_it_is_redacted_and_truncated()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        string body = $$"""{"ErrorType":"{{fixture.Emulator.AppToken}} {{new string('x', 50_000)}}","Message":"No"}""";
        fixture.Emulator.Faults.Add(ChatFault.Response(400, body));

        ChatAgentApiException failure = Assert.IsType<ChatAgentApiException>(await fixture.FailAsync("create"));

        Assert.StartsWith("*** xxx", failure.ErrorType, StringComparison.Ordinal);
        Assert.InRange(failure.Message.Length, 10, 1_000);
    }
}
