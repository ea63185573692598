using System.Text;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Contains the rights that the server computes for the calling user. The emulator grants all rights.</summary>
internal static class CarrierRights
{
    /// <summary>Gets the rights on an entity.</summary>
    public static ReadOnlySpan<byte> Entity => """{"Mask":"FULL","Reason":""}"""u8;

    /// <summary>Gets the rights on a nested object, which are empty as in the documented response.</summary>
    public static ReadOnlySpan<byte> Nested => "{}"u8;

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
