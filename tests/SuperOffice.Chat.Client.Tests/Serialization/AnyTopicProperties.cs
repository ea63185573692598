using FsCheck.Xunit;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>Topics and messages, as <see cref="AnySessionProperties"/> has it of sessions.</summary>
[Properties(Arbitrary = [typeof(AnyWireArbitraries)])]
public sealed class AnyTopicProperties
{
    [Property]
    public void Any_topic_that_was_read_is_written_unchanged(TopicDocument document)
    {
        string written = Json.Write(Json.Read<ChatTopicEntity>(document.Text));

        Assert.Empty(JsonDifference.Between(WithoutDefaults.Of(document.Text), WithoutDefaults.Of(written)));
    }

    [Property]
    public void Any_topic_that_was_written_and_read_again_is_equal(TopicDocument document)
    {
        ChatTopicEntity topic = Json.Read<ChatTopicEntity>(document.Text);

        ChatTopicEntity again = Json.Read<ChatTopicEntity>(Json.Write(topic));

        Assert.Equal(topic, again);
        Assert.Equal(topic.GetHashCode(), again.GetHashCode());
    }

    [Property]
    public void Any_message_is_written_as_it_was_read_and_equal_when_read_again(MessageDocument document)
    {
        ChatMessage message = Json.Read<ChatMessage>(document.Text);
        string written = Json.Write(message);

        Assert.Empty(JsonDifference.Between(WithoutDefaults.Of(document.Text), WithoutDefaults.Of(written)));
        Assert.Equal(message, Json.Read<ChatMessage>(written));
    }
}
