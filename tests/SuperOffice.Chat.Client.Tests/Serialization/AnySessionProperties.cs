using System.Text.Json;
using FsCheck.Xunit;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

[Properties(Arbitrary = [typeof(AnyWireArbitraries)])]
public sealed class AnySessionProperties
{
    [Property]
    public void Any_session_that_was_read_is_written_unchanged(SessionDocument document)
    {
        string written = Json.Write(Json.Read<ChatSessionEntity>(document.Text));

        Assert.Empty(JsonDifference.Between(WithoutDefaults.Of(document.Text), WithoutDefaults.Of(written)));
    }

    [Property]
    public void Any_session_that_was_written_and_read_again_is_equal(SessionDocument document)
    {
        ChatSessionEntity session = Json.Read<ChatSessionEntity>(document.Text);

        ChatSessionEntity again = Json.Read<ChatSessionEntity>(Json.Write(session));

        Assert.Equal(session, again);
        Assert.Equal(session.GetHashCode(), again.GetHashCode());
    }

    [Property(MaxTest = 1000)]
    public void Any_text_is_written_and_read_letter_by_letter(WholeText text)
    {
        ChatSessionEntity session = new() { CustomerName = text.Text, User = new Associate { CustomFields = Map(text.Text) } };

        string written = Json.Write(session);

        using JsonDocument document = JsonDocument.Parse(written);
        Assert.Equal(text.Text, document.RootElement.GetProperty("CustomerName").GetString());
        Assert.Equal(session, Json.Read<ChatSessionEntity>(written));
    }

    [Property(MaxTest = 1000)]
    public void Any_unknown_status_is_preserved(WholeText text)
    {
        string value = $"?{text.Text}";

        ChatSessionEntity session = Json.Read<ChatSessionEntity>($$"""{"Status":{{AnyWire.Quote(value)}}}""");

        Assert.Equal(value, session.Status.Text);
        Assert.True(session.Status == OpenEnum<ChatSessionStatus>.Parse(value));
        using JsonDocument document = JsonDocument.Parse(Json.Write(session));
        Assert.Equal(value, document.RootElement.GetProperty("Status").GetString());
    }

    private static Dictionary<string, string?> Map(string text) => new() { [text] = text };
}
