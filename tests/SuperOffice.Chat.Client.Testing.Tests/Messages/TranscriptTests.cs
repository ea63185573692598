using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing.Tests.Messages;

public sealed class TranscriptTests : ChatTest
{
    [Fact]
    public async Task A_plain_transcript_has_a_line_for_each_message_with_a_text()
    {
        ChatAgentEmulator emulator = await TalkAsync();
        Clock.Advance(TimeSpan.FromMinutes(1));
        emulator.GetCustomer(1).Write("<b>Hei</b> \"Bjørn\" & co");
        emulator.GetCustomer(1).Leave();
        string text = (string)(await ReadJsonAsync(emulator, "GetChatTranscript", """{"ChatSessionId":1,"Html":false}"""))!;
        Assert.Equal(
            "[2026-07-01 10:00] Kari Nordmann: Welcome! How can we help you?\n[2026-07-01 10:01] Ann: <b>Hei</b> \"Bjørn\" & co\n", text);
    }

    [Fact]
    public async Task An_html_transcript_lets_no_markup_of_people_through()
    {
        ChatAgentEmulator emulator = await OpenAsync(ChatSessionStatus.UserLast);
        emulator.SeedMessage(new()
        {
            ChatSessionId = 1,
            Type = ChatMessageType.ToUser,
            Author = "<i>Ann</i>",
            Message = "<script>alert('1')</script> & Bjørn\nsecond line",
            WhenPosted = Clock.GetUtcNow(),
        });
        string html = (string)(await ReadJsonAsync(emulator, "GetChatTranscript", """{"ChatSessionId":1,"Html":true}"""))!;
        Assert.Equal(
            "<div class=\"chat-transcript\">\n<p><span>2026-07-01 10:00</span> <b>&lt;i&gt;Ann&lt;/i&gt;</b>: "
            + "&lt;script&gt;alert(&#x27;1&#x27;)&lt;/script&gt; &amp; Bjørn<br>second line</p>\n</div>",
            html);
    }

    [Fact]
    public async Task The_response_is_one_json_string()
    {
        ChatAgentEmulator emulator = await TalkAsync();
        HttpResponseMessage response = await PostAsync(emulator, "GetChatTranscript", """{"ChatSessionId":1}""");
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("\"[2026-07-01 10:00] Kari Nordmann: Welcome! How can we help you?\\n\"", await TextAsync(response));
    }

    [Fact]
    public async Task Times_are_in_the_zone_asked_for()
    {
        ChatAgentEmulator emulator = await TalkAsync();
        HttpRequestMessage request = Request(emulator, "GetChatTranscript", """{"ChatSessionId":1}""");
        request.Headers.Add("SO-TimeZone", "NO");
        HttpResponseMessage response = await SendAsync(request);
        Assert.StartsWith("[2026-07-01 12:00] ", (string?)JsonNode.Parse(await TextAsync(response)), StringComparison.Ordinal);
        Assert.Equal("NO", Assert.Single(response.Headers.GetValues("SO-TIMEZONE")));
    }

    [Fact]
    public async Task Without_messages_it_is_empty_and_without_a_session_null()
    {
        ChatAgentEmulator emulator = await OpenAsync(ChatSessionStatus.InQueue);
        Assert.Equal("", (string?)await ReadJsonAsync(emulator, "GetChatTranscript", """{"ChatSessionId":1}"""));
        Assert.Null(await ReadJsonAsync(emulator, "GetChatTranscript", """{"ChatSessionId":9}"""));
    }
}
