using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

public sealed class DocumentedResponseTests
{
    // Counted in the reference page itself, apart from this code: 272 members in 41 objects.
    private const int Members = 272;

    private readonly ChatSessionEntity _session = Json.Read<ChatSessionEntity>(DocumentedJson.Response);

    [Fact]
    public void Every_member_of_the_documented_response_is_read_into_its_property()
    {
        RecordWalk walk = new();

        walk.Compare("$", DocumentedJson.ResponseObject, _session);

        Assert.Empty(walk.Faults);
        Assert.Equal(Members, walk.Visited);
    }

    [Fact]
    public void The_documented_response_has_the_expected_values()
    {
        Assert.Equal(823, _session.ChatSessionId);
        Assert.True(_session.Status == ChatSessionStatus.Closed);
        Assert.Equal("imogene_lakin@schoen.com", _session.CustomerEmail);
        Assert.Equal(new DateTimeOffset(2010, 9, 3, 14, 48, 28, TimeSpan.Zero).AddTicks(8_749_207), _session.WhenRequested);
        Assert.True(_session.User!.Type == UserType.AnonymousAssociate);
        Assert.True(_session.User.Deleted);
        Assert.Equal("Tyson", _session.Person!.Firstname);
        Assert.Equal(new Address(), _session.Contact!.Address);
        Assert.False(_session.Project!.IsPublished);
        Assert.Equal(9972.387999999999, _session.Sale!.Amount);
        Assert.True(_session.Sale.Completed == ActivityStatus.Completed);
        Assert.Equal("Clare", _session.Ticket!.CustomerFirstname);
        Assert.Equal("Dasia Walker", _session.TransferTo!.FullName);
        Assert.True(_session.TableRight!.Mask == ETableRight.Delete);
        Assert.Equal(320, _session.FieldProperties!["fieldName"]!.FieldLength);
    }

    [Fact]
    public void Members_that_came_after_the_documented_page_have_their_defaults()
    {
        Assert.False(_session.ChatbotIsActive);
        Assert.Equal(0, _session.Rating);
        Assert.Null(_session.Ticket!.PersonFirstname);
        Assert.Null(_session.User!.CustomFields);
    }

    [Fact]
    public void The_documented_response_is_written_completely_except_for_the_rights()
    {
        JsonObject expected = WireSample.WithoutRights(DocumentedJson.ResponseObject);

        Assert.Empty(JsonDifference.Between(expected, Json.Write(_session)));
    }
}
