using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>The one enumeration of flags that clients write.</summary>
public sealed class WidgetFieldsTests
{
    [Theory]
    [InlineData("\"Email, Name\"")]
    [InlineData("\"Name, Email\"")]
    [InlineData("\"Email,Name\"")]
    [InlineData("\" Email ,  Name \"")]
    [InlineData("\"email, NAME\"")]
    [InlineData("\"3\"")]
    [InlineData("3")]
    public void Joined_fields_are_read_in_every_form(string value)
    {
        ChatWidgetSettings widget = Json.Read<ChatWidgetSettings>($$"""{"RequiredFields":{{value}},"OfflineFields":{{value}}}""");

        Assert.Equal(WidgetRequiredFields.Email | WidgetRequiredFields.Name, widget.RequiredFields.Value);
        Assert.Equal(WidgetRequiredFields.Email | WidgetRequiredFields.Name, widget.OfflineFields.Value);
        Assert.True(widget.RequiredFields.HasFlag(WidgetRequiredFields.Name));
        Assert.False(widget.RequiredFields.HasFlag(WidgetRequiredFields.Phone));
    }

    [Theory]
    [InlineData(WidgetRequiredFields.None, "None")]
    [InlineData(WidgetRequiredFields.Name, "Name")]
    [InlineData(WidgetRequiredFields.Email | WidgetRequiredFields.Name, "Email, Name")]
    [InlineData((WidgetRequiredFields)31, "Email, Name, Company, Phone, Country")]
    public void Fields_are_written_as_names_with_comma_and_blank(WidgetRequiredFields fields, string text) => Assert.Contains(
        $"\"RequiredFields\":\"{text}\"", Json.Write(new ChatWidgetSettings { RequiredFields = fields }), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"Email, Name\"")]
    [InlineData("\"Email,Name\"")]
    [InlineData("\"Email, Fax\"")]
    [InlineData("\"3\"")]
    [InlineData("3")]
    [InlineData("67")]
    [InlineData("\"None\"")]
    public void Fields_that_were_read_are_written_unchanged(string value) => Assert.Contains(
        $"\"OfflineFields\":{value}",
        Json.Write(Json.Read<ChatWidgetSettings>($$"""{"OfflineFields":{{value}}}""")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("\"Email, Fax\"")]
    [InlineData("67")]
    public void An_unknown_field_does_not_hide_a_known_one(string value)
    {
        ChatWidgetSettings widget = Json.Read<ChatWidgetSettings>($$"""{"RequiredFields":{{value}}}""");

        Assert.True(widget.RequiredFields.HasFlag(WidgetRequiredFields.Email));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"RequiredFields":null,"Size":null,"Theme":null}""")]
    public void Settings_that_are_absent_are_not_written(string text)
    {
        ChatWidgetSettings widget = Json.Read<ChatWidgetSettings>(text);

        Assert.False(widget.RequiredFields.HasValue);
        Assert.DoesNotContain("RequiredFields", Json.Write(widget), StringComparison.Ordinal);
        Assert.DoesNotContain("Theme", Json.Write(widget), StringComparison.Ordinal);
    }
}
