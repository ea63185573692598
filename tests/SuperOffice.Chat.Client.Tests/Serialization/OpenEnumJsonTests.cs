using System.Text.Json;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

public sealed class OpenEnumJsonTests
{
    [Theory]
    [InlineData("\"Closed\"")]
    [InlineData("\"closed\"")]
    [InlineData("\"OnHold\"")]
    [InlineData("\" OnHold \"")]
    [InlineData("\"9\"")]
    [InlineData("\"09\"")]
    [InlineData("\"4711\"")]
    [InlineData("9")]
    [InlineData("4711")]
    [InlineData("-1")]
    [InlineData("4294967296")]
    [InlineData("\"Closed, Finished\"")]
    [InlineData("\"A text that is far too long to be the name of any status, yet it is what the server has sent\"")]
    [InlineData("\"På vent\"")]
    public void A_status_is_written_as_it_was_read(string value) => AssertGoesBack<ChatSessionEntity>("Status", value);

    [Theory]
    [InlineData("\"FULL\"")]
    [InlineData("\"URI\"")]
    [InlineData("\"UDR\"")]
    [InlineData("\"RI\"")]
    [InlineData("\"R\"")]
    [InlineData("\"Select, Update\"")]
    [InlineData("\"Update,Select\"")]
    [InlineData("\"RI, RestrictedUpdate\"")]
    [InlineData("\"URU\"")]
    [InlineData("\"Select, WRITE\"")]
    [InlineData("\"51\"")]
    [InlineData("51")]
    [InlineData("1025")]
    public void A_table_mask_is_written_as_it_was_read(string value) => AssertGoesBack<TableRight>("Mask", value);

    [Theory]
    [InlineData("\"Update, UIHintMandatory\"")]
    [InlineData("\"Update, Nullable\"")]
    [InlineData("\"FULL\"")]
    [InlineData("\"Update , UIHintMandatory\"")]
    [InlineData("3")]
    public void A_field_mask_is_written_as_it_was_read(string value) => AssertGoesBack<FieldRight>("Mask", value);

    [Theory]
    [InlineData("7")]
    [InlineData("\"7\"")]
    [InlineData("\"Finished\"")]
    [InlineData("\"finished\"")]
    [InlineData("\"Finis\\u0068ed\"")]
    public void A_number_and_its_name_are_the_same_status(string value)
    {
        ChatSessionEntity session = Json.Read<ChatSessionEntity>($$"""{"Status":{{value}}}""");

        Assert.True(session.Status == ChatSessionStatus.Finished);
        Assert.Equal(ChatSessionStatus.Finished, session.Status.Value);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"Status":null}""")]
    [InlineData("""{"Status":""}""")]
    public void An_absent_status_is_not_the_first_member_and_is_not_written(string text)
    {
        ChatSessionEntity session = Json.Read<ChatSessionEntity>(text);

        Assert.False(session.Status.HasValue);
        Assert.False(session.Status == ChatSessionStatus.Invalid);
        Assert.DoesNotContain("Status", Json.Write(session), StringComparison.Ordinal);
    }

    [Fact]
    public void An_absent_status_alone_is_null() =>
        Assert.Equal("null", JsonSerializer.Serialize(default(OpenEnum<ChatSessionStatus>), ChatJson.Options));

    [Fact]
    public void A_status_that_is_zero_is_written()
    {
        using JsonDocument written = JsonDocument.Parse(Json.Write(new ChatSessionEntity { Status = ChatSessionStatus.Invalid }));

        Assert.Equal("Invalid", written.RootElement.GetProperty("Status").GetString());
    }

    [Fact]
    public void Flags_that_are_zero_have_a_name_which_does_not_claim_typing()
    {
        OpenEnum<ChatSessionFlags> flags = Json.Read<ChatSessionEntity>("""{"Flags":"CustomerIsTyping"}""").Flags;

        Assert.Equal(0, (int)flags.Value!.Value);
        Assert.False(flags.HasFlag(ChatSessionFlags.UserIsTyping));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("\"2\"")]
    [InlineData("3")]
    [InlineData("\"3\"")]
    public void Flags_with_unknown_bits_are_read_quoted_or_not(string value)
    {
        OpenEnum<ChatSessionFlags> flags = Json.Read<ChatSessionEntity>($$"""{"Flags":{{value}}}""").Flags;

        Assert.Null(flags.Value);
        Assert.Equal(value.Trim('"'), flags.Text);
        Assert.Equal(value.Contains('3', StringComparison.Ordinal), flags.HasFlag(ChatSessionFlags.UserIsTyping));
        AssertGoesBack<ChatSessionEntity>("Flags", value);
    }

    [Theory]
    [InlineData("7.5")]
    [InlineData("1e400")]
    [InlineData("[7]")]
    [InlineData("{}")]
    [InlineData("false")]
    public void A_value_that_is_neither_a_name_nor_an_integer_is_refused(string value) =>
        Assert.ThrowsAny<JsonException>(() => Json.Read<ChatSessionEntity>($$"""{"Status":{{value}}}"""));

    private static void AssertGoesBack<TRecord>(string member, string value)
    {
        using JsonDocument written = JsonDocument.Parse(Json.Write(Json.Read<TRecord>($$"""{"{{member}}":{{value}}}""")));

        Assert.Equal(value, JsonElementText(written.RootElement.GetProperty(member)));
    }

    // As it stands in the text, letters unescaped.
    private static string JsonElementText(JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? $"\"{element.GetString()}\"" : element.GetRawText();
}
