using System.Text;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing.Carriers;

/// <summary>The rights that the server computes for the calling user: here everyone may do everything.</summary>
internal static class CarrierRights
{
    /// <summary>Of the entity itself.</summary>
    public static ReadOnlySpan<byte> OfEntity => """{"Mask":"FULL","Reason":""}"""u8;

    /// <summary>Of a carrier inside it: empty, as in the documented answer.</summary>
    public static ReadOnlySpan<byte> OfNested => "{}"u8;

    public static byte[] FieldProperties(IEnumerable<CarrierMember> members)
    {
        JsonObject rights = [];
        foreach (CarrierMember member in members.Where(static member => !member.IsRight))
        {
            rights[member.Name] = new JsonObject
            {
                ["FieldRight"] = new JsonObject { ["Mask"] = "FULL", ["Reason"] = "" },
                ["FieldType"] = member.FieldType,
                ["FieldLength"] = member.Length,
            };
        }

        return Encoding.UTF8.GetBytes(rights.ToJsonString());
    }
}
