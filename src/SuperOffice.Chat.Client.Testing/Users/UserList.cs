using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Storage;
using SuperOffice.Chat.Client.Testing.World;

namespace SuperOffice.Chat.Client.Testing.Users;

/// <summary>The list of users who may chat: one below the other, or in their groups.</summary>
internal sealed class UserList
{
    private readonly ChatWorld _world;

    public UserList(ChatWorld world) => _world = world;

    /// <param name="flat">Without groups. Documented; what a group looks like is inferred.</param>
    /// <param name="onlyPresent">Without users who are away, and without groups in which nobody is left.</param>
    public IReadOnlyList<StoredRow> Read(bool flat, bool onlyPresent)
    {
        ChatUser[] users = [.. _world.Users.All.Where(user => user.Present || !onlyPresent)];
        IEnumerable<JsonObject> items = flat
            ? users.Select(User)
            : users.GroupBy(static user => user.GroupId).Select(group => Group(group.First(), [.. group.Select(User)]));
        return [.. items.Select(static item => StoredRow.Of(0, item))];
    }

    private static JsonObject Group(ChatUser any, JsonObject[] users)
    {
        JsonObject group = Item(any.GroupId, any.GroupName, "group", any.GroupName);
        group["ChildItems"] = new JsonArray([.. users]);
        return group;
    }

    private JsonObject User(ChatUser user)
    {
        JsonObject item = Item(_world.Rules.IdOf(user), user.ShownName, "user", user.UserName);
        item["ChildItems"] = new JsonArray();
        return item;
    }

    private static JsonObject Item(int id, string name, string type, string toolTip)
    {
        JsonObject item = MDOListItemCarrier.Type.CreateDefault();
        item["Id"] = id;
        item["Name"] = name;
        item["ToolTip"] = toolTip;
        item["Type"] = type;
        item["FullName"] = name;
        return item;
    }
}
