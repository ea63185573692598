using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Wire.Updates;

/// <summary>Tests that an update changes only what the caller changed, for any stored document.</summary>
[Properties(Arbitrary = [typeof(AnyWireArbitraries)])]
public sealed class AnyUpdateProperties
{
    [Property]
    public async Task Any_session_is_written_as_it_was_read_except_for_a_changed_text(SessionDocument document, WholeText text)
    {
        using StoredDocument stored = new(document.Text, "ChatSessionId");

        ChatSessionEntity result = await stored.Client.UpdateChatSessionEntityAsync(
            5, session => session with { CustomerName = text.Text }, cancellationToken: TestContext.Current.CancellationToken);

        stored.Expected["CustomerName"] = text.Text;
        AssertPosted(stored);
        Assert.Equal(text.Text, result.CustomerName);
    }

    [Property]
    public async Task Any_session_is_written_as_it_was_read_except_for_a_changed_date(SessionDocument document, DateTimeOffset instant)
    {
        using StoredDocument stored = new(document.Text, "ChatSessionId");

        ChatSessionEntity result = await stored.Client.UpdateChatSessionEntityAsync(
            5, session => session with { WhenIdle = instant }, cancellationToken: TestContext.Current.CancellationToken);

        stored.Expected["WhenIdle"] = instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
        AssertPosted(stored);
        Assert.Equal(instant, result.WhenIdle);
    }

    [Property]
    public async Task Any_topic_is_written_as_it_was_read_except_for_a_changed_text_and_flag(TopicDocument document, WholeText text, bool flag)
    {
        using StoredDocument stored = new(document.Text, "ChatTopicId");

        ChatTopicEntity result = await stored.Client.UpdateChatTopicEntityAsync(
            5, topic => topic with { WelcomeMessage = text.Text, BotEnabled = flag }, cancellationToken: TestContext.Current.CancellationToken);

        // A flag that the server left out and the caller left false is not there, or false: the same to the server.
        stored.Expected["WelcomeMessage"] = text.Text;
        stored.Expected["BotEnabled"] = flag;
        Assert.Empty(JsonDifference.Between(WithoutDefaults.Of(stored.Expected.ToJsonString()), WithoutDefaults.Of(stored.Posted ?? stored.Expected.ToJsonString())));
        Assert.Equal((text.Text, flag), (result.WelcomeMessage, result.BotEnabled));
    }

    [Property]
    public async Task Any_session_is_written_as_it_was_read_except_for_changed_nested_texts(SessionDocument document, WholeText email, WholeText city)
    {
        using StoredDocument stored = new(WithObjects(document.Text, "Person", "Contact.Address.Street"), "ChatSessionId");

        ChatSessionEntity result = await stored.Client.UpdateChatSessionEntityAsync(
            5,
            session => session with { Person = session.Person! with { Email = email.Text }, Contact = Moved(session.Contact!, city.Text) },
            cancellationToken: TestContext.Current.CancellationToken);

        stored.Expected["Person"]!["Email"] = email.Text;
        stored.Expected["Contact"]!["Address"]!["Street"]!["City"] = city.Text;
        AssertPosted(stored);
        Assert.Equal((email.Text, city.Text), (result.Person!.Email, result.Contact!.Address!.Street!.City));
    }

    [Property]
    public async Task Any_topic_is_written_as_it_was_read_except_for_a_changed_text_of_its_widget(TopicDocument document, WholeText text)
    {
        using StoredDocument stored = new(WithObjects(document.Text, "Widget"), "ChatTopicId");

        ChatTopicEntity result = await stored.Client.UpdateChatTopicEntityAsync(
            5, topic => topic with { Widget = topic.Widget! with { WelcomeTitle = text.Text } }, cancellationToken: TestContext.Current.CancellationToken);

        stored.Expected["Widget"]!["WelcomeTitle"] = text.Text;
        AssertPosted(stored);
        Assert.Equal(text.Text, result.Widget!.WelcomeTitle);
    }

    [Property]
    public async Task Nothing_is_posted_when_any_session_is_left_as_it_is(SessionDocument document)
    {
        using StoredDocument stored = new(document.Text, "ChatSessionId");

        await stored.Client.UpdateChatSessionEntityAsync(
            5, static session => session with { ChatSessionId = 5 }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Null(stored.Posted);
    }

    private static Contact Moved(Contact contact, string city) =>
        contact with { Address = contact.Address! with { Street = contact.Address.Street! with { City = city } } };

    /// <summary>The document with an object at the end of each path, where it had none.</summary>
    private static string WithObjects(string text, params string[] paths)
    {
        JsonNode document = JsonNode.Parse(text)!;
        foreach (string path in paths)
        {
            JsonNode within = document;
            foreach (string member in path.Split('.'))
            {
                within = within[member] ??= new JsonObject();
            }
        }

        return document.ToJsonString();
    }

    // Nothing is posted when the text or date was the same before.
    private static void AssertPosted(StoredDocument stored) =>
        Assert.Empty(JsonDifference.Between(stored.Expected, stored.Posted ?? stored.Expected.ToJsonString()));
}
