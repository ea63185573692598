using System.Text.Json;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Serialization;

public sealed class ChatJsonTests
{
    [Fact]
    public void The_options_cannot_be_changed_by_anyone()
    {
        Assert.True(ChatJson.Options.IsReadOnly);
        Assert.Throws<InvalidOperationException>(() => ChatJson.Options.WriteIndented = true);
    }

    [Fact]
    public void The_options_are_created_once() => Assert.Same(ChatJson.Options, ChatJson.Options);

    [Fact]
    public void The_options_know_no_type_by_reflection() =>
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Version(1, 2), ChatJson.Options));

    [Fact]
    public void A_session_may_be_written_to_a_file_and_read_again()
    {
        ChatSessionEntity session = new() { ChatSessionId = 7, CustomerName = "Åse", Ticket = new Ticket { TicketId = 8 } };
        using MemoryStream file = new();

        JsonSerializer.Serialize(file, session, ChatJson.Options);
        file.Position = 0;

        Assert.Equal(session, JsonSerializer.Deserialize<ChatSessionEntity>(file, ChatJson.Options));
    }
}
