using System.Text.Json;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

public sealed class DocumentedRequestTests
{
    private readonly string _written = Json.Write(Json.Read<ChatSessionEntity>(DocumentedJson.Request));

    [Fact]
    public void The_documented_request_is_written_member_for_member() =>
        Assert.Empty(JsonDifference.Between(DocumentedJson.Request, _written));

    [Fact]
    public void The_body_is_the_entity_itself_and_not_an_object_around_it()
    {
        using JsonDocument body = JsonDocument.Parse(_written);

        Assert.Equal(387, body.RootElement.GetProperty("ChatSessionId").GetInt32());
        Assert.False(body.RootElement.TryGetProperty("chatSessionEntity", out _));
        Assert.False(body.RootElement.TryGetProperty("entity", out _));
    }

    [Fact]
    public void Enums_are_written_by_name_and_not_by_number()
    {
        ChatSessionEntity session = new()
        {
            Status = ChatSessionStatus.Closed,
            Flags = ChatSessionFlags.CustomerIsTyping,
            User = new Associate { Type = UserType.AnonymousAssociate },
        };

        using JsonDocument body = JsonDocument.Parse(Json.Write(session));

        Assert.Equal("Closed", body.RootElement.GetProperty("Status").GetString());
        Assert.Equal("CustomerIsTyping", body.RootElement.GetProperty("Flags").GetString());
        Assert.Equal("AnonymousAssociate", body.RootElement.GetProperty("User").GetProperty("Type").GetString());
    }

    [Fact]
    public void Letters_outside_ASCII_are_written_as_they_are()
    {
        string written = Json.Write(new ChatSessionEntity { CustomerName = "Bjørn & Åse <日本>" });

        Assert.Contains("\"Bjørn & Åse <日本>\"", written, StringComparison.Ordinal);
    }
}
