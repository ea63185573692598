using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Wire.Responses;

/// <summary>Odd values of single members, as a caller then sees them.</summary>
public sealed class SessionContentTests
{
    private static readonly DateTimeOffset Moment = new(2018, 12, 24, 12, 34, 45, TimeSpan.Zero);

    [Theory]
    [InlineData("2018-12-24T07:34:45-0500", null)]
    [InlineData("2018-12-24T07:34:45-05:00", null)]
    [InlineData("2018-12-24T12:34:45Z", null)]
    [InlineData("2018-12-24T12:34:45", null)]
    [InlineData("2018-12-24T07:34:45", "US-NY")]
    [InlineData("2018-12-24T13:34:45", "261")]
    [InlineData("2018-12-24T12:34:45.0000000+00:00", "US-NY")]
    public async Task A_date_is_the_same_instant_in_each_form(string text, string? zone)
    {
        ChatSessionEntity session = await GetAsync($$"""{"ChatSessionId":5,"WhenRequested":"{{text}}"}""", new() { TimeZone = zone });

        Assert.Equal(Moment, session.WhenRequested);
    }

    [Theory]
    [InlineData("2018-12-24T12:34:45Z")]
    [InlineData("2018-12-24T12:34:45")]
    [InlineData("2018-12-24T12:34:45+0000")]
    public async Task The_change_date_of_a_project_is_read_as_UTC_in_every_requested_zone(string text)
    {
        ChatSessionEntity session = await GetAsync($$"""{"ChatSessionId":5,"Project":{"Updated":"{{text}}"} }""", new() { TimeZone = "US-NY" });

        Assert.Equal(Moment, session.Project!.Updated);
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("0001-01-01T00:00:00-0500")]
    [InlineData("")]
    public async Task Year_1_is_read_as_no_date_in_any_zone(string text)
    {
        ChatSessionEntity session = await GetAsync($$"""{"ChatSessionId":5,"WhenEnded":"{{text}}"}""", new() { TimeZone = "US-NY" });

        Assert.Null(session.WhenEnded);
    }

    [Theory]
    [InlineData("9999-12-31T23:59:59.9999999")]
    [InlineData("9999-12-31T23:59:59.9999999-05:00")]
    public async Task Year_9999_is_the_largest_date(string text)
    {
        ChatSessionEntity session = await GetAsync($$"""{"ChatSessionId":5,"WhenEnded":"{{text}}"}""");

        Assert.Equal(DateTimeOffset.MaxValue, session.WhenEnded);
    }

    [Fact]
    public async Task A_typing_flag_of_0_claims_nothing()
    {
        ChatSessionEntity session = await GetAsync("""{"ChatSessionId":5,"Flags":"CustomerIsTyping"}""");

        Assert.True(session.Flags.HasValue);
        Assert.Equal(0, (int)session.Flags.Value!);
        Assert.False(session.Flags.HasFlag(ChatSessionFlags.UserIsTyping));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("\"7\"")]
    [InlineData("\"Finished\"")]
    [InlineData("\"finished\"")]
    public async Task A_status_as_number_or_text_is_the_same(string text)
    {
        ChatSessionEntity session = await GetAsync($$"""{"ChatSessionId":5,"Status":{{text}}}""");

        Assert.True(session.Status == ChatSessionStatus.Finished);
    }

    [Fact]
    public async Task An_unknown_status_is_preserved()
    {
        ChatSessionEntity session = await GetAsync("""{"ChatSessionId":5,"Status":"OnHold"}""");

        Assert.Null(session.Status.Value);
        Assert.Equal("OnHold", session.Status.Text);
    }

    [Fact]
    public async Task Rights_are_available_when_fields_are_blank()
    {
        ChatSessionEntity session = await GetAsync(
            """
            {"ChatSessionId":5,"CustomerName":"","CustomerEmail":null,"TableRight":{"Mask":"Select","Reason":"no"},
             "FieldProperties":{"Customer.Name":{"FieldRight":{"Mask":"None","Reason":"secret"},"FieldType":"String","FieldLength":-1}}}
            """);

        Assert.Equal("", session.CustomerName);
        Assert.Null(session.CustomerEmail);
        Assert.True(session.TableRight!.Mask == ETableRight.Select);
        Assert.Equal("secret", session.FieldProperties!["customer.NAME"]!.FieldRight!.Reason);
    }

    [Fact]
    public async Task Data_that_look_like_markup_or_codes_stay_as_they_are()
    {
        ChatSessionEntity session = await GetAsync(
            """{"ChatSessionId":5,"FirstMessage":"a &amp;apos; <b>b</b> \u0000","Ticket":{"Title":"NO:\"Hei\";US:\"Hi\"","CategoryName":"[SR_X]"},"User":{"CustomFields":{"SuperOffice:5":"[D:01/01/0001]"}}}""");

        Assert.Equal("a &amp;apos; <b>b</b> \0", session.FirstMessage);
        Assert.Equal("NO:\"Hei\";US:\"Hi\"", session.Ticket!.Title);
        Assert.Equal("[SR_X]", session.Ticket.CategoryName);
        Assert.Equal("[D:01/01/0001]", session.User!.CustomFields!["SuperOffice:5"]);
    }

    [Theory]
    [InlineData("""{"CustFirstname":"Clare"}""")]
    [InlineData("""{"PersonFirstname":"Clare"}""")]
    [InlineData("""{"CustFirstname":"Clare","PersonFirstname":"Clare"}""")]
    public async Task The_customer_of_a_ticket_has_one_accessor_for_old_and_new_names(string ticket)
    {
        ChatSessionEntity session = await GetAsync($$"""{"ChatSessionId":5,"Ticket":{{ticket}}}""");

        Assert.Equal("Clare", session.Ticket!.CustomerFirstname);
    }

    [Fact]
    public async Task An_address_in_rows_may_have_nulls_in_it()
    {
        ChatSessionEntity session = await GetAsync(
            """{"ChatSessionId":5,"Contact":{"Address":{"LocalizedAddress":[[{"Name":"City","Value":"Oslo"},null],null,[]]}}}""");

        Assert.Equal("Oslo", session.Contact!.Address!.LocalizedAddress![0]![0]!.Value);
        Assert.Null(session.Contact.Address.LocalizedAddress[0]![1]);
        Assert.Null(session.Contact.Address.LocalizedAddress[1]);
        Assert.Empty(session.Contact.Address.LocalizedAddress[2]!);
    }

    private static async Task<ChatSessionEntity> GetAsync(string body, ChatRequestOptions? options = null)
    {
        using WireFixture fixture = WireFixture.Start().Respond("GetChatSessionEntity", body);
        return (await fixture.CallAsync("GetChatSessionEntity", options))!;
    }
}
