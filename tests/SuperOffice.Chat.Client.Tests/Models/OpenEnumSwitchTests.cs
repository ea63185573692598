using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Models;

public sealed class OpenEnumSwitchTests
{
    [Theory]
    [InlineData("""{"Status":"InQueue"}""", "waiting")]
    [InlineData("""{"Status":"inqueue"}""", "waiting")]
    [InlineData("""{"Status":2}""", "number")]
    [InlineData("""{"Status":"Closed"}""", "over")]
    [InlineData("""{"Status":"OnHold"}""", "unknown: OnHold")]
    [InlineData("""{"Status":4711}""", "unknown: 4711")]
    [InlineData("""{}""", "absent")]
    public void The_value_selects_the_case_of_a_switch_expression(string json, string expected)
    {
        ChatSessionEntity session = System.Text.Json.JsonSerializer.Deserialize<ChatSessionEntity>(json, ChatJson.Options)!;

        string actual = session.Status.Value switch
        {
            ChatSessionStatus.InQueue => "waiting",
            ChatSessionStatus.Finished or ChatSessionStatus.Closed => "over",
            null when session.Status.HasValue => $"unknown: {session.Status.Text}",
            null => "absent",
            _ => "number",
        };

        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData("UserLast", "agent")]
    [InlineData("OnHold", "unknown")]
    public void The_value_selects_the_case_of_a_switch_statement(string status, string expected)
    {
        string actual = "";
        switch (OpenEnum<ChatSessionStatus>.Parse(status).Value)
        {
            case ChatSessionStatus.UserLast:
                actual = "agent";
                break;
            case null:
                actual = "unknown";
                break;
        }

        Assert.Equal(expected, actual);
    }
}
