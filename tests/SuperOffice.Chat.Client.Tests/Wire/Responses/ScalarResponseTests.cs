using System.Text;

namespace SuperOffice.Chat.Client.Tests.Wire.Responses;

/// <summary>Bare texts and flags.</summary>
public sealed class ScalarResponseTests
{
    private const string MessageDetail = """{"Message":"The request is invalid.","MessageDetail":"No topic"}""";

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\uFEFF true \r\n", true)]
    [InlineData("\r\n false", false)]
    public async Task Opening_hours_are_true_or_false(string body, bool expected)
    {
        using WireFixture fixture = WireFixture.Start().Respond("IsWithinOpeningHours", body);

        Assert.Equal(expected, await IsOpenAsync(fixture));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("")]
    [InlineData(" ")]
    public async Task Opening_hours_that_are_null_are_an_error_and_not_closed(string body)
    {
        using WireFixture fixture = WireFixture.Start().Respond("IsWithinOpeningHours", body);

        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(() => IsOpenAsync(fixture));

        Assert.Equal("IsWithinOpeningHours failed (200): the response is null, which is how the web API reports some errors.", failure.Message);
        Assert.False(failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData("\"true\"", "contains JSON of another type than expected")]
    [InlineData("1", "contains JSON of another type than expected")]
    [InlineData("[true]", "contains JSON of another type than expected")]
    [InlineData("True", "contains truncated or malformed JSON. Path: $ | LineNumber: 0 | BytePositionInLine: ")]
    [InlineData("tru", "contains truncated or malformed JSON. Path: $ | LineNumber: 0 | BytePositionInLine: ")]
    [InlineData("true false", "contains truncated or malformed JSON. Path: $ | LineNumber: 0 | BytePositionInLine: ")]
    [InlineData("{}", "contains an object where another type of value is expected")]
    [InlineData("""{"value":true}""", "contains an object where another type of value is expected")]
    [InlineData("<html>Sign in</html>", "is an HTML page or XML instead of JSON")]
    public async Task Opening_hours_that_are_neither_true_nor_false_are_an_error_of_the_protocol(string body, string what)
    {
        using WireFixture fixture = WireFixture.Start().Respond("IsWithinOpeningHours", body);

        ChatAgentProtocolException failure = await Assert.ThrowsAsync<ChatAgentProtocolException>(() => IsOpenAsync(fixture));

        Assert.Contains(what, failure.Message, StringComparison.Ordinal);
        Assert.Equal(body, failure.ResponseExcerpt);
    }

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\" \"", " ")]
    [InlineData("\"null\"", "null")]
    [InlineData("\"Ann: hi\\r\\nOla: \\u00e5 \\\"x\\\" \\\\ \\/ \\ud83d\\ude00\"", "Ann: hi\r\nOla: å \"x\" \\ / 😀")]
    [InlineData("\"Åse: 日本 &amp; &lt;b&gt;\"", "Åse: 日本 &amp; &lt;b&gt;")]
    [InlineData("\"<p onclick='x()'>Ann</p><script>alert(1)</script>\"", "<p onclick='x()'>Ann</p><script>alert(1)</script>")]
    [InlineData("\"{\\\"Error\\\":true,\\\"Message\\\":\\\"x\\\"}\"", """{"Error":true,"Message":"x"}""")]
    public async Task A_transcript_is_returned_unchanged(string body, string expected)
    {
        using WireFixture fixture = WireFixture.Start().Respond("GetChatTranscript", body);

        Assert.Equal(expected, await TranscriptAsync(fixture));
        Assert.Equal("""{"ChatSessionId":5,"Html":false}""", fixture.Request.Body);
    }

    [Fact]
    public async Task A_transcript_of_two_million_letters_arrives_completely()
    {
        string text = new StringBuilder().Insert(0, "abcdefghij日本語ø ", 150_000).ToString();
        using WireFixture fixture = WireFixture.Start().Respond("GetChatTranscript", $"\"{text}\"");

        Assert.True(text == await TranscriptAsync(fixture));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("")]
    public async Task A_transcript_that_is_null_is_an_error(string body)
    {
        using WireFixture fixture = WireFixture.Start().Respond("GetChatTranscript", body);

        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(() => TranscriptAsync(fixture));

        Assert.Contains("the response is null", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"Transcript":"Ann: hi"}""")]
    [InlineData("5")]
    [InlineData("true")]
    [InlineData("[\"Ann: hi\"]")]
    [InlineData("Ann: hi")]
    [InlineData("\"Ann: h")]
    [InlineData("<html>Ann: hi</html>")]
    public async Task A_transcript_that_is_not_a_string_is_a_protocol_error(string body)
    {
        using WireFixture fixture = WireFixture.Start().Respond("GetChatTranscript", body);

        ChatAgentProtocolException failure = await Assert.ThrowsAsync<ChatAgentProtocolException>(() => TranscriptAsync(fixture));

        Assert.Equal(body, failure.ResponseExcerpt);
    }

    [Fact]
    public async Task An_error_object_instead_of_the_list_is_thrown()
    {
        using WireFixture fixture = WireFixture.Start().Respond("GetChatTranscript", MessageDetail).Respond("IsWithinOpeningHours", MessageDetail);

        ChatAgentApiException text = await Assert.ThrowsAsync<ChatAgentApiException>(() => TranscriptAsync(fixture));
        ChatAgentApiException flag = await Assert.ThrowsAsync<ChatAgentApiException>(() => IsOpenAsync(fixture));

        Assert.Equal(("No topic", "No topic"), (text.Detail, flag.Detail));
    }

    private static Task<bool> IsOpenAsync(WireFixture fixture) =>
        fixture.Client.IsWithinOpeningHoursAsync(4, cancellationToken: TestContext.Current.CancellationToken);

    private static Task<string> TranscriptAsync(WireFixture fixture) =>
        fixture.Client.GetChatTranscriptAsync(5, cancellationToken: TestContext.Current.CancellationToken);
}
