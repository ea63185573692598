using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Emulator.Requests;

namespace SuperOffice.Chat.Emulator.Tests.Requests;

public sealed class RequestRedactorTests
{
    [Theory]
    [InlineData("Authorization", "Basic a2FyaTpzZWNyZXQ=", "Basic (redacted)")]
    [InlineData("authorization", "secret-alone", "(redacted)")]
    [InlineData("Cookie", "XSRF-TOKEN=abcdef; other=1", "(redacted)")]
    [InlineData("X-XSRF-TOKEN", "abcdef", "(redacted)")]
    [InlineData("X-Unknown", "whatever", "(redacted)")]
    [InlineData("Content-Type", "application/json", "application/json")]
    public void A_header_is_shown_only_when_it_is_known_to_be_harmless(string name, string value, string shown) =>
        Assert.Equal(shown, Assert.Single(Create(headers: new() { [name] = value }).Headers()).Value);

    [Theory]
    [InlineData("""{"SessionKey":"abc","TopicId":1}""", "(redacted)", "abc")]
    [InlineData("""{"Webhook":{"Secret":"abc","Headers":{"X-Key":"def"}}}""", "(redacted)", "def")]
    [InlineData("""[{"password":"abc"}]""", "(redacted)", "abc")]
    [InlineData("""{"Message":"My ticket is 7T:c2VjcmV0"}""", "My ticket is (redacted)", "c2VjcmV0")]
    [InlineData("My ticket is 7T:c2VjcmV0, and this is not JSON", "My ticket is (redacted)", "c2VjcmV0")]
    public void A_body_shows_no_secret(string body, string shown, string hidden)
    {
        string read = Create(body, new() { ["Authorization"] = "SOTicket 7T:c2VjcmV0" }).Body();

        Assert.Contains(shown, read, StringComparison.Ordinal);
        Assert.DoesNotContain(hidden, read, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_is_indented_and_keeps_its_characters() =>
        Assert.Equal("{\n  \"CustomerName\": \"Åse & Bø <3\"\n}", Create("""{"CustomerName":"Åse & Bø <3"}""").Body());

    private static RequestRedactor Create(string body = "", Dictionary<string, string>? headers = null) => new(
        new ReceivedChatRequest
        {
            Number = 1,
            Operation = "SaveChatSessionEntity",
            Method = "POST",
            Path = "/Cust12345/api/v1/Agents/Chat/SaveChatSessionEntity",
            Query = "",
            Headers = headers ?? [],
            Body = body,
        },
        isSignIn: false);
}
