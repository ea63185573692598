using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>Rights on what came with topics, users and presence: each form of their masks, on each record that has them.</summary>
public sealed class RightsOfTopicsTests
{
    private static readonly Dictionary<string, int> TableMasks = new()
    {
        ["\"FULL\""] = 15,
        ["\"URI\""] = 7,
        ["\"UDR\""] = 11,
        ["\"RI, RestrictedUpdate\""] = 37,
        ["\"Select,Update\""] = 3,
        ["\" select ,  UPDATE \""] = 3,
        ["\"51\""] = 51,
        ["51"] = 51,
        ["\"Uninitialized\""] = 128,
        ["\"None\""] = 0,
    };

    private static readonly Dictionary<string, int> FieldMasks = new()
    {
        ["\"FULL\""] = 3,
        ["\"Update, UIHintMandatory\""] = 67,
        ["\"Update, Nullable\""] = 35,
        ["\"Read,UIHintReadOnly\""] = 129,
        ["\"67\""] = 67,
        ["67"] = 67,
        ["\"UndefinedValue\""] = 256,
    };

    public static TheoryData<string> Secured =>
    [
        .. WireSchema.Definitions.Where(static definition => definition.Value.ContainsKey("TableRight")).Select(static definition => definition.Key),
    ];

    [Theory]
    [MemberData(nameof(Secured))]
    public void Masks_are_read_in_every_form_and_not_written(string definition)
    {
        foreach ((string table, int tableValue) in TableMasks)
        {
            foreach ((string field, int fieldValue) in FieldMasks)
            {
                SecuredCarrier record = Read(definition, table, field);

                Assert.Equal(tableValue, (int)record.TableRight!.Mask.Value!.Value);
                Assert.Equal(fieldValue, (int)record.FieldProperties!["name"]!.FieldRight!.Mask.Value!.Value);
                Assert.DoesNotContain("Mask", Json.Write(record), StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Secured))]
    public void Unknown_or_absent_masks_are_not_an_error(string definition)
    {
        SecuredCarrier unknown = Read(definition, "\"WRITE\"", "\"Update, Secret\"");
        SecuredCarrier absent = Read(definition, "null", "null");

        Assert.Null(unknown.TableRight!.Mask.Value);
        Assert.Equal("WRITE", unknown.TableRight.Mask.Text);
        Assert.Equal("Update, Secret", unknown.FieldProperties!["Name"]!.FieldRight!.Mask.Text);
        Assert.False(absent.TableRight!.Mask.HasValue);
        Assert.False(absent.FieldProperties!["Name"]!.FieldRight!.Mask.HasValue);
    }

    [Fact]
    public void There_are_15_records_with_rights() => Assert.Equal(15, Secured.Count);

    private static SecuredCarrier Read(string definition, string table, string field)
    {
        JsonObject document = new()
        {
            ["TableRight"] = JsonNode.Parse($$"""{"Mask":{{table}}}"""),
            ["FieldProperties"] = JsonNode.Parse($$"""{"Name":{"FieldRight":{"Mask":{{field}} } } }"""),
        };
        return (SecuredCarrier)Json.Read(document.ToJsonString(), WireSchema.RecordOf(definition));
    }
}
