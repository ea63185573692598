using System.Text.Json;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

public sealed class TextTests
{
    [Theory]
    [InlineData("NO:\"Hei\";US:\"Hello\"")]
    [InlineData("[SR_MANDATORY_FIELD_1281]")]
    [InlineData("SR_AL_ADDRESS1")]
    [InlineData("[I:14]")]
    [InlineData("[D:01/01/0001]")]
    [InlineData("Tom &amp;apos; Jerry")]
    [InlineData("<b>\"\\/\u2028\u0000\u007f</b>")]
    [InlineData("👩‍👩‍👧 日本 \ufeff\uffff")]
    [InlineData("")]
    [InlineData("  ")]
    public void A_text_is_preserved_letter_by_letter(string text)
    {
        string quoted = JsonSerializer.Serialize(text);

        Associate associate = Json.Read<Associate>(
            $$$"""{"FullName":{{{quoted}}},"CustomFields":{"SuperOffice:5":{{{quoted}}}},"ExtraFields":{"x_name":{{{quoted}}}}}""");

        Assert.Equal(text, associate.FullName);
        Assert.Equal(text, associate.CustomFields!["SuperOffice:5"]);
        Assert.Equal(text, associate.ExtraFields!["x_name"]);
        using JsonDocument written = JsonDocument.Parse(Json.Write(associate));
        Assert.Equal(text, written.RootElement.GetProperty("FullName").GetString());
        Assert.Equal(text, written.RootElement.GetProperty("CustomFields").GetProperty("SuperOffice:5").GetString());
    }

    [Fact]
    public void Keys_of_custom_fields_keep_their_casing()
    {
        string written = Json.Write(Json.Read<Associate>("""{"CustomFields":{"superOffice:1":"a","X_Name":null}}"""));

        Assert.Contains("""{"superOffice:1":"a","X_Name":null}""", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1024)]
    [InlineData(200_000)]
    public void A_text_may_be_long(int length)
    {
        string text = new('ø', length);

        ChatSessionEntity session = Json.Read<ChatSessionEntity>($$"""{"LastMessage":"{{text}}"}""");

        Assert.Equal(text, session.LastMessage);
    }

    [Theory]
    [InlineData("16876.59")]
    [InlineData("9972.387999999999")]
    [InlineData("0.1")]
    [InlineData("-1.5")]
    [InlineData("1E+30")]
    public void An_amount_is_written_with_the_digits_that_came(string amount)
    {
        using JsonDocument written = JsonDocument.Parse(Json.Write(Json.Read<Sale>($$"""{"Amount":{{amount}}}""")));

        Assert.Equal(amount, written.RootElement.GetProperty("Amount").GetRawText());
    }
}
