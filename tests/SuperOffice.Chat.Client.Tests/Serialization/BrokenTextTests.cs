using System.Text;
using System.Text.Json;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>The server keeps copies of 1,024 characters, and may cut one in the middle of a smiley.</summary>
public sealed class BrokenTextTests
{
    [Theory]
    [InlineData("""{"FirstMessage":"cut \ud83d"}""")]
    [InlineData("""{"FirstMessage":"\ude00 cut"}""")]
    [InlineData("""{"WhenEnded":"\ud83d"}""")]
    [InlineData("""{"Status":"\ud83d"}""")]
    [InlineData("""{"FieldProperties":{"\ud83d":{}}}""")]
    public void An_unpaired_surrogate_in_an_escape_is_refused_as_malformed_JSON(string text) =>
        Assert.ThrowsAny<JsonException>(() => Json.Read<ChatSessionEntity>(text));

    [Fact]
    public void An_unpaired_surrogate_in_an_unknown_member_is_refused_when_it_is_written()
    {
        ChatSessionEntity session = Json.Read<ChatSessionEntity>("""{"NewMember":"cut \ud83d"}""");

        Assert.Contains("NewMember", Assert.Throws<ArgumentException>(() => Json.Write(session)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_UTF_8_is_refused_as_malformed_JSON()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("{\"FirstMessage\":\"cut "), 0xF0, 0x9F, .. "\"}"u8];

        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<ChatSessionEntity>(bytes, ChatJson.Options));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"ChatSessionId":1""")]
    [InlineData("""{"ChatSessionId":1}}""")]
    [InlineData("""{"ChatSessionId":1,}""")]
    [InlineData("<html></html>")]
    public void Text_that_is_not_JSON_is_refused(string text) =>
        Assert.ThrowsAny<JsonException>(() => Json.Read<ChatSessionEntity>(text));
}
