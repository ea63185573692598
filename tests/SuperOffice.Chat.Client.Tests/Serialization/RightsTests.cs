using System.Text.Json;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

public sealed class RightsTests
{
    private const string Secured =
        """
        {
          "TableRight": { "Mask": "RI, RestrictedUpdate", "Reason": "Only rows of your own" },
          "FieldProperties": {
            "department": { "FieldRight": { "Mask": "FULL", "Reason": "" }, "FieldType": "System.String", "FieldLength": 255 },
            ".x_Size": { "FieldRight": { "Mask": "Update, UIHintMandatory" }, "FieldType": "System.Int32", "FieldLength": -1 },
            "Locked": null
          }
        }
        """;

    private readonly ChatSessionEntity _session = Json.Read<ChatSessionEntity>(Secured);

    [Fact]
    public void Rights_are_read()
    {
        Assert.True(_session.TableRight!.Mask.HasFlag(ETableRight.Select | ETableRight.Insert | ETableRight.RestrictedUpdate));
        Assert.False(_session.TableRight.Mask.HasFlag(ETableRight.Update));
        Assert.Equal("Only rows of your own", _session.TableRight.Reason);
    }

    [Fact]
    public void FULL_is_fifteen_on_a_table_and_three_on_a_field()
    {
        Assert.Equal(15, (int)Json.Read<TableRight>("""{"Mask":"FULL"}""").Mask.Value!.Value);
        Assert.Equal(3, (int)Json.Read<FieldRight>("""{"Mask":"FULL"}""").Mask.Value!.Value);
    }

    [Fact]
    public void Update_is_two_on_a_table_and_three_on_a_field()
    {
        Assert.Equal(2, (int)Json.Read<TableRight>("""{"Mask":"Update"}""").Mask.Value!.Value);
        Assert.Equal(3, (int)Json.Read<FieldRight>("""{"Mask":"Update"}""").Mask.Value!.Value);
    }

    [Theory]
    [InlineData("department")]
    [InlineData("Department")]
    [InlineData("DEPARTMENT")]
    public void Properties_of_a_field_are_found_in_any_casing(string name) =>
        Assert.Equal(255, _session.FieldProperties![name]!.FieldLength);

    [Fact]
    public void Properties_of_a_field_keep_the_servers_spelling() =>
        Assert.Equal(["department", ".x_Size", "Locked"], _session.FieldProperties!.Keys);

    [Fact]
    public void Properties_of_a_user_defined_field_have_a_dot_before_the_name()
    {
        FieldProperty property = _session.FieldProperties![".X_SIZE"]!;

        Assert.Equal("System.Int32", property.FieldType);
        Assert.Equal(-1, property.FieldLength);
        Assert.True(property.FieldRight!.Mask.HasFlag(EFieldRight.UIHintMandatory));
    }

    [Fact]
    public void Properties_of_a_field_may_be_null() => Assert.Null(_session.FieldProperties!["locked"]);

    [Fact]
    public void Rights_are_never_written()
    {
        ChatSessionEntity session = _session with
        {
            User = new Associate { TableRight = _session.TableRight, FieldProperties = _session.FieldProperties },
        };

        string written = Json.Write(session);

        Assert.DoesNotContain("TableRight", written, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("FieldProperties", written, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Rights_in_another_casing_are_read_and_not_treated_as_unknown_members()
    {
        ChatSessionEntity session = Json.Read<ChatSessionEntity>("""{"tableright":{"mask":"FULL"},"fieldproperties":{}}""");

        Assert.True(session.TableRight!.Mask == ETableRight.FULL);
        Assert.Empty(session.AdditionalData);
        Assert.DoesNotContain("right", Json.Write(session), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("""{"FieldProperties":{"Name":7}}""")]
    [InlineData("""{"FieldProperties":{"Name":{}""")]
    [InlineData("""{"FieldProperties":[]}""")]
    public void Field_properties_that_are_not_an_object_are_refused(string text) =>
        Assert.ThrowsAny<JsonException>(() => Json.Read<ChatSessionEntity>(text));
}
