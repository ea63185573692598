using System.Text;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Parsing;

public sealed class NotAnEventTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\uFEFF")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("17")]
    [InlineData("\"chatsession.message\"")]
    [InlineData("[]")]
    [InlineData("""[{"Event":"test"}]""")]
    [InlineData("{}")]
    [InlineData("""{"Event":null}""")]
    [InlineData("""{"Event":""}""")]
    [InlineData("""{"Event":" "}""")]
    [InlineData("""{"Event":{"Event":"test"}}""")]
    [InlineData("""{"Event":["test"]}""")]
    [InlineData("""{"Event":"\ud800"}""")]
    [InlineData("""{"PrimaryKey":17,"Entity":"chatsession"}""")]
    [InlineData("""{"Event":"test" """)]
    [InlineData("""{"Event":"test"}}""")]
    [InlineData("""{"Event":"test"} {"Event":"test"}""")]
    [InlineData("""{'Event':'test'}""")]
    [InlineData("""{Event:"test"}""")]
    [InlineData("Event=test&PrimaryKey=17")]
    [InlineData("<Event>test</Event>")]
    [InlineData("<!DOCTYPE html><html></html>")]
    public void A_body_that_names_no_event_is_refused_without_an_exception(string body) =>
        Assert.False(Payload.IsEvent(Encoding.UTF8.GetBytes(body)));

    [Fact]
    public void JSON_that_is_nested_too_deeply_is_refused()
    {
        foreach (int depth in new[] { 257, 10_000, 1_000_000 })
        {
            Assert.False(Payload.IsEvent(Encoding.UTF8.GetBytes($$"""{"Event":"test","deep":{{new string('[', depth)}}{{new string(']', depth)}}}""")));
        }
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused()
    {
        Assert.False(Payload.IsEvent([.. "{\"Event\":\"test\",\"x\":\""u8, 0xFF, .. "\"}"u8]));
        Assert.False(Payload.IsEvent(Encoding.Unicode.GetBytes(Payload.Test)));
        Assert.False(Payload.IsEvent([0x1F, 0x8B, 0x08, 0x00]));
        Assert.False(Payload.IsEvent(new byte[1_000_000]));
    }

    [Fact]
    public void Every_prefix_of_a_body_is_refused()
    {
        byte[] body = Encoding.UTF8.GetBytes(Payload.Message.Trim());
        for (int length = 0; length < body.Length; length++)
        {
            Assert.False(Payload.IsEvent(body.AsSpan(0, length)));
        }

        Assert.True(Payload.IsEvent(body));
    }
}
