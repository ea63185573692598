using System.Text.Json;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Converts users to and from the associates in sessions and members.</summary>
internal static class Associates
{
    public static JsonObject Create(ChatUser user)
    {
        JsonObject associate = CarrierTypes.Associate.CreateDefault();
        associate["AssociateId"] = user.AssociateId;
        associate["Name"] = user.UserName;
        associate["Type"] = "InternalAssociate";
        associate["GroupIdx"] = user.GroupId;
        associate["FullName"] = user.DisplayName;
        associate["FormalName"] = user.DisplayName;
        associate["EjUserId"] = user.EjUserId;
        associate["UserName"] = user.UserName;
        return associate;
    }

    /// <summary>Finds the user of an associate: by associate id, otherwise by the id in Service, otherwise by name.</summary>
    public static ChatUser? Find(UserStore users, JsonElement? associate)
    {
        if (associate is not { } carrier)
        {
            return null;
        }

        return (carrier.Int("AssociateId"), carrier.Int("EjUserId"), carrier.String("UserName") ?? carrier.String("Name")) switch
        {
            ( > 0 and int id, _, _) => users.FindAssociate(id),
            (_, > 0 and int id, _) => users.FindEjUser(id),
            (_, _, string name) => users.Find(name),
            _ => null,
        };
    }
}
