using System.Text;
using SuperOffice.Chat.AgentConsole.Errors;
using SuperOffice.Chat.AgentConsole.Saving;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests.Saving;

public sealed class SessionInputTests
{
    [Theory]
    [InlineData("{\"a\":1}\n{\"a\":2}", "1:{\"a\":1}", "2:{\"a\":2}")]
    [InlineData("\uFEFF{\"a\":1}\r\n\r\n{\"a\":2}\r\n", "1:{\"a\":1}", "3:{\"a\":2}")]
    [InlineData("{\"a\":1}", "1:{\"a\":1}")]
    [InlineData("\n{\n\"a\":1}\n", "2:{\n\"a\":1}\n")]
    [InlineData("{\"a\":{}\n}", "1:{\"a\":{}\n}\n")]
    [InlineData("{wrong\n{\"a\":2}", "1:{wrong", "2:{\"a\":2}")]
    [InlineData("null\n{\"a\":2}", "1:null", "2:{\"a\":2}")]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    public async Task Distinguishes_lines_from_a_document(string input, params string[] expected) =>
        Assert.Equal(expected, await ReadAsync(input, hasLines: false));

    [Fact]
    public async Task A_file_of_lines_is_never_a_document() =>
        Assert.Equal(["1:{", "2:{\"a\":2}"], await ReadAsync("{\n{\"a\":2}", hasLines: true));

    [Fact]
    public async Task An_array_is_refused_with_the_remedy()
    {
        UserErrorException error = await Assert.ThrowsAsync<UserErrorException>(() => ReadAsync("[{}]", hasLines: false));

        Assert.Contains("jq -c '.[]'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_longer_than_the_buffer_are_read_completely()
    {
        string line = "{\"a\":\"" + new string('å', 300_000) + "\"}";

        Assert.Equal([$"1:{line}", $"2:{line}"], await ReadAsync($"{line}\n{line}\n", hasLines: true));
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_skipped_and_the_next_one_is_read()
    {
        using MemoryStream input = new(Encoding.UTF8.GetBytes(new string('x', InputLines.MaxBytes + 1) + "\n{}\n"));
        List<InputLine> lines = await InputLines.ReadAsync(input, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal([(1, true, 0), (2, false, 2)], lines.Select(static line => (line.Number, line.IsTooLong, line.Utf8.Length)));
        Assert.Equal(input.Length, lines[^1].End);
        Assert.Equal("it is longer than 4,194,304 bytes", SessionLine.Read(lines[0]).Fault);
    }

    [Theory]
    [InlineData("null", "it is not a JSON object")]
    [InlineData("[1]", "it is not the JSON of a chat session")]
    [InlineData("{}", "it has no property of a chat session")]
    [InlineData("{\"Nonsense\":1}", "it has no property of a chat session")]
    [InlineData("{\"ChatSessionId\":-1}", "its ChatSessionId is negative")]
    public void A_value_that_is_not_a_session_is_recognized(string line, string fault)
    {
        InputLine input = new() { Number = 1, Utf8 = Encoding.UTF8.GetBytes(line), End = line.Length };

        Assert.StartsWith(fault, SessionLine.Read(input).Fault, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(string input, bool hasLines)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(input));
        return await SessionInput.ReadAsync(stream, hasLines, TestContext.Current.CancellationToken)
            .Select(static line => $"{line.Number}:{Encoding.UTF8.GetString(line.Utf8.Span)}")
            .ToListAsync(TestContext.Current.CancellationToken);
    }
}
