using System.Text.Json;
using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Models;

public sealed class RecordCopyTests
{
    private readonly ChatSessionEntity _session = Json.Read<ChatSessionEntity>(
        DocumentedJson.Request.Replace("\"TopicId\"", "\"New\": [1], \"TopicId\"", StringComparison.Ordinal));

    [Fact]
    public void A_changed_copy_differs_in_that_member_only()
    {
        ChatSessionEntity copy = _session with { Status = ChatSessionStatus.Finished };

        JsonObject expected = DocumentedJson.RequestObject;
        expected["New"] = new JsonArray(1);
        expected["Status"] = "Finished";
        Assert.Empty(JsonDifference.Between(expected, Json.Write(copy)));
    }

    [Fact]
    public void A_changed_copy_does_not_change_the_original()
    {
        ChatSessionEntity copy = _session with { Person = _session.Person! with { Email = "new@example.com" } };

        Assert.Equal("tatyana@zboncak.name", _session.Person!.Email);
        Assert.Equal("new@example.com", copy.Person!.Email);
        Assert.NotEqual(_session, copy);
        Assert.Same(_session.Ticket, copy.Ticket);
    }

    [Fact]
    public void A_copy_without_a_change_is_equal() => Assert.Equal(_session, _session with { });

    [Fact]
    public void A_copy_can_replace_the_unknown_members()
    {
        using JsonDocument two = JsonDocument.Parse("2");

        ChatSessionEntity copy = _session with
        {
            AdditionalData = new Dictionary<string, JsonElement>(_session.AdditionalData.ToDictionary()) { ["Newer"] = two.RootElement.Clone() },
        };
        ChatSessionEntity empty = _session with { AdditionalData = new Dictionary<string, JsonElement>() };

        Assert.Equal(["New"], _session.AdditionalData.Keys);
        Assert.Equal(["New", "Newer"], copy.AdditionalData.Keys);
        Assert.Empty(empty.AdditionalData);
    }

    [Fact]
    public void A_map_that_the_caller_changes_later_does_not_change_the_additional_data()
    {
        using JsonDocument one = JsonDocument.Parse("1");
        Dictionary<string, JsonElement> map = new() { ["New"] = one.RootElement.Clone() };
        ChatSessionEntity session = new() { AdditionalData = map };

        map.Clear();

        Assert.Equal(["New"], session.AdditionalData.Keys);
    }
}
