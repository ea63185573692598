using System.Text.Json;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Wire.Updates;

/// <summary>Tests that the body contains the changes of the caller at their positions, and no others.</summary>
public sealed class ChangedTests
{
    private static readonly Dictionary<string, (string Before, Func<ChatSessionEntity, ChatSessionEntity> Change, string After)> Changes = new()
    {
        ["text"] = (""" "CustomerName":"Bj\u00f8rn" """, static session => session with { CustomerName = "Åse" }, """ "CustomerName":"Åse" """),
        ["number"] = (""" "TopicId":7 """, static session => session with { TopicId = 8 }, """ "TopicId":8 """),
        ["number to 0"] = (""" "TopicId":7 """, static session => session with { TopicId = 0 }, """ "TopicId":0 """),
        ["newer number to 0"] = (""" "Rating":4 """, static session => session with { Rating = 0 }, """ "Rating":0 """),
        ["newer flag to false"] = (""" "ChatbotIsActive":true """, static session => session with { ChatbotIsActive = false }, """ "ChatbotIsActive":false """),
        ["newer number below to 0"] = (
            """ "Ticket":{"TicketId":3,"TimeSpent":15} """,
            static session => session with { Ticket = session.Ticket! with { TimeSpent = 0 } },
            """ "Ticket":{"TicketId":3,"TimeSpent":0} """),
        ["newer double below to 0"] = (
            """ "Contact":{"Address":{"Wgs84Latitude":59.9}} """,
            static session => session with { Contact = session.Contact! with { Address = session.Contact.Address! with { Wgs84Latitude = 0 } } },
            """ "Contact":{"Address":{"Wgs84Latitude":0}} """),
        ["flag"] = (""" "CustomerConsented":true """, static session => session with { CustomerConsented = false }, """ "CustomerConsented":false """),
        ["status from a number"] = (""" "Status":4 """, static session => session with { Status = ChatSessionStatus.Finished }, """ "Status":"Finished" """),
        ["status from an unknown text"] = (""" "Status":"OnHold" """, static session => session with { Status = ChatSessionStatus.Finished }, """ "Status":"Finished" """),
        ["date"] = (
            """ "WhenEnded":"0001-01-01T00:00:00" """,
            static session => session with { WhenEnded = new DateTimeOffset(2018, 12, 24, 7, 34, 45, TimeSpan.FromHours(-5)) },
            """ "WhenEnded":"2018-12-24T07:34:45-05:00" """),
        ["text to null"] = (""" "CustomerName":"x" """, static session => session with { CustomerName = null }, """ "CustomerName":null """),
        ["date to null"] = (""" "WhenEnded":"2018-12-24T07:34:45-0500" """, static session => session with { WhenEnded = null }, """ "WhenEnded":null """),
        ["object to null"] = (""" "Person":{"PersonId":3,"New":{"TableRight":{}}} """, static session => session with { Person = null }, """ "Person":null """),
        ["text from null"] = (""" "CustomerName":null """, static session => session with { CustomerName = "x" }, """ "CustomerName":"x" """),
        ["number from null"] = (""" "TopicId":null """, static session => session with { TopicId = 3 }, """ "TopicId":3 """),
        ["status from null"] = (""" "Status":null """, static session => session with { Status = ChatSessionStatus.Closed }, """ "Status":"Closed" """),
        ["member in other casing"] = (""" "customername":"x" """, static session => session with { CustomerName = "y" }, """ "customername":"y" """),
        ["member that came twice"] = (
            """ "CustomerName":"first","customername":"second" """,
            static session => session with { CustomerName = "y" },
            """ "CustomerName":"y","customername":"y" """),
        ["member below"] = (
            """ "Contact":{"New":1,"contactId":6,"Address":{"Street":{"City":"Oslo","New":[1.10]},"New":null}} """,
            static session => session with { Contact = session.Contact! with { Address = session.Contact.Address! with { Street = session.Contact.Address.Street! with { City = "Bergen" } } } },
            """ "Contact":{"New":1,"contactId":6,"Address":{"Street":{"City":"Bergen","New":[1.10]},"New":null}} """),
        ["custom field"] = (
            """ "User":{"CustomFields":{"SuperOffice:5":"[D:01/01/0001]","x_a":"1"}} """,
            static session => session with { User = session.User! with { CustomFields = new Dictionary<string, string?>(session.User.CustomFields!.ToDictionary()) { ["x_a"] = "2" } } },
            """ "User":{"CustomFields":{"SuperOffice:5":"[D:01/01/0001]","x_a":"2"}} """),
        ["custom field named as a right"] = (
            """ "User":{"CustomFields":{"TableRight":"1","FieldProperties":"2"}} """,
            static session => session with { User = session.User! with { CustomFields = new Dictionary<string, string?>(session.User.CustomFields!.ToDictionary()) { ["FieldProperties"] = "3" } } },
            """ "User":{"CustomFields":{"TableRight":"1","FieldProperties":"3"}} """),
        ["custom field taken away"] = (
            """ "User":{"CustomFields":{"x_a":"1","x_b":"2"}} """,
            static session => session with { User = session.User! with { CustomFields = new Dictionary<string, string?> { ["x_b"] = "2" } } },
            """ "User":{"CustomFields":{"x_b":"2"}} """),
        ["custom field in a second casing"] = (
            """ "User":{"CustomFields":{"x_a":"1","x_A":"2"}} """,
            static session => session with { User = session.User! with { CustomFields = new Dictionary<string, string?>(session.User.CustomFields!.ToDictionary()) { ["x_A"] = "3" } } },
            """ "User":{"CustomFields":{"x_a":"1","x_A":"3"}} """),
        ["unknown member"] = (
            """ "New":{"a":1.10,"b":[1]} """,
            static session => session with { AdditionalData = With(session, "New", """{"a":1.10,"b":[2]}""") },
            """ "New":{"a":1.10,"b":[2]} """),
        ["unknown member in a second casing"] = (
            """ "New":1,"new":2 """,
            static session => session with { AdditionalData = With(session, "new", "3") },
            """ "New":1,"new":3 """),
        ["unknown member taken away"] = (
            """ "Keep":1,"New":{"a":1} """,
            static session => session with { AdditionalData = new Dictionary<string, JsonElement>(session.AdditionalData.Where(static member => member.Key != "New").ToDictionary()) },
            """ "Keep":1 """),
        ["field of an address in rows"] = (
            """ "Contact":{"Address":{"LocalizedAddress":[[{"Name":"Zip","New":1},{"name":"City","Value":"Oslo","ValueLength":null}],null]}} """,
            static session => WithRow(session, static row => [row[0], row[1]! with { Value = "Bergen" }]),
            """ "Contact":{"Address":{"LocalizedAddress":[[{"Name":"Zip","New":1},{"name":"City","Value":"Bergen","ValueLength":null}],null]}} """),
        ["field added to an address in rows"] = (
            """ "Contact":{"Address":{"LocalizedAddress":[[{"Name":"Zip","ValueLength":1,"New":1}],null]}} """,
            static session => WithRow(session, static row => [row[0], new() { Name = "City" }]),
            """ "Contact":{"Address":{"LocalizedAddress":[[{"Name":"Zip","ValueLength":1,"New":1},{"Name":"City","ValueLength":0}],null]}} """),
    };

    public static TheoryData<string> Names => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Only_what_was_changed_differs(string name)
    {
        (string before, Func<ChatSessionEntity, ChatSessionEntity> change, string after) = Changes[name];
        const string Around = """{"Old":[1.0,{"ny":"\u00e5"}],%,"WhenIdle":"2018-12-24T07:34:45-0500","ChatSessionId":5}""";

        string posted = await UpdateFixture.PostedAsync(Around.Replace("%", before.Trim(), StringComparison.Ordinal), change);

        Assert.Equal(Around.Replace("%", after.Trim(), StringComparison.Ordinal), posted);
    }

    private static Dictionary<string, JsonElement> With(ChatSessionEntity session, string name, string value) =>
        new(session.AdditionalData.ToDictionary()) { [name] = JsonElement.Parse(value) };

    private static ChatSessionEntity WithRow(ChatSessionEntity session, Func<IReadOnlyList<LocalizedField?>, IReadOnlyList<LocalizedField?>> change)
    {
        IReadOnlyList<IReadOnlyList<LocalizedField?>?> rows = session.Contact!.Address!.LocalizedAddress!;
        return session with
        {
            Contact = session.Contact with { Address = session.Contact.Address with { LocalizedAddress = [change(rows[0]!), .. rows.Skip(1)] } },
        };
    }
}
