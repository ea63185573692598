using SuperOffice.Chat.Client.Redacting;

namespace SuperOffice.Chat.Client.Tests.Redacting;

public sealed class RedactorTests
{
    private const string Ticket = "7T:Zx9+Qv7/bG&kTw==";

    public static TheoryData<string> EncodingNames => [.. Encodings.All.Keys];

    [Theory]
    [MemberData(nameof(EncodingNames))]
    public void A_secret_is_removed_in_every_encoding(string encoding)
    {
        string echoed = Encodings.All[encoding](Ticket);

        string redacted = new Redactor([Ticket]).Redact($"You sent ({echoed}) to us.");

        Assert.StartsWith("You sent (", redacted, StringComparison.Ordinal);
        Assert.EndsWith(") to us.", redacted, StringComparison.Ordinal);
        Assert.Contains("***", redacted, StringComparison.Ordinal);
        Assert.All(Runs(echoed, 8), run => Assert.DoesNotContain(run, redacted, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("You sent 7T:Zx9+Qv7", "You sent ***")]
    [InlineData("…v7/bG&kTw==, unknown", "…***, unknown")]
    [InlineData("…x9+Qv7/bG&kT…", "…***…")]
    [InlineData("7T%3AZx9%2BQv7%2FbG%2", "***%2")]
    [InlineData("7T:Zx9\n  +Qv7/bG\n  &kTw==", "***")]
    [InlineData("<b>7T:Zx9</b>+Qv7<wbr>/bG&amp;kTw==", "<b>***")]
    [InlineData("7T:Zx9 only", "7T:Zx9 only")]
    [InlineData("", "")]
    public void A_truncated_or_split_secret_is_removed_too(string text, string expected) =>
        Assert.Equal(expected, new Redactor([Ticket]).Redact(text));

    [Theory]
    [InlineData("been", "Access has been denied.")]
    [InlineData("a", "Access has been denied.")]
    [InlineData("denied", "Access has been denied.")]
    [InlineData("password", "The password is wrong, unknown passwords too.")]
    [InlineData("my-authentication-token", "Authentication failed.")]
    [InlineData("access has been denied", "Access has been denied.")]
    public void An_error_text_of_the_server_does_not_confirm_a_common_secret(string secret, string sentence) =>
        Assert.Equal(sentence, new Redactor([secret]).Redact(sentence));

    [Theory]
    [InlineData("geheim", "geheim")]
    [InlineData("Hemmelig123", "Hemmelig123")]
    [InlineData("Hemmelig123", "melig123")]
    [InlineData("my-authentication-token", "my-authentication-token")]
    [InlineData("100%25&amp;\\u0041bc", "100%25&amp;\\u0041bc")]
    [InlineData("100%25&amp;\\u0041bc", "100%25&amp;amp;\\u0041bc")]
    [InlineData("pass<word>&co", "pass &amp;co")]
    [InlineData("pässwörd über", "p%C3%A4ssw%C3%B6rd+%C3%BCber")]
    [InlineData("pässwörd über", "pÃ¤sswÃ¶rd Ã¼ber")]
    public void A_short_or_odd_secret_is_removed(string secret, string echoed) =>
        Assert.Equal("'***' is unknown", new Redactor([secret]).Redact($"'{echoed}' is unknown"));

    [Fact]
    public void A_text_without_a_secret_is_the_same_instance()
    {
        const string Text = "Session 5 is closed, 100 % sure &amp; C:\\temp <b>";

        Assert.Same(Text, new Redactor([Ticket]).Redact(Text));
        Assert.Same(Text, new Redactor([]).Redact(Text));
    }

    [Theory]
    [InlineData("<")]
    [InlineData("<a")]
    [InlineData("%25")]
    [InlineData("&amp;")]
    [InlineData("&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("&#0000000000000000000000000000000")]
    [InlineData("\\")]
    [InlineData("7T:Zx9+Qv7")]
    [InlineData("7T:Zx9+ <a ")]
    public void Texts_that_are_slow_to_search_are_read_in_linear_time(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.DoesNotContain("Zx9+Qv7", new Redactor([Ticket]).Redact(text), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Runs(string text, int length) =>
        Enumerable.Range(0, Math.Max(text.Length - length + 1, 0)).Select(start => text.Substring(start, length));
}
