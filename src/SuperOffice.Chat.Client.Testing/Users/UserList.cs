using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Creates the list of chat users, flat or grouped.</summary>
internal sealed class UserList(ChatData data)
{
    private readonly ChatData _data = data;

    /// <param name="flat">True for a list without groups. SuperOffice does not document the format of groups.</param>
    /// <param name="onlyPresent">True to leave out users who are not present, and groups without present users.</param>
    public IReadOnlyList<StoredRow> Read(bool flat, bool onlyPresent)
    {
        ChatUser[] users = [.. _data.Users.All.Where(user => user.Present || !onlyPresent)];
        IEnumerable<JsonObject> items = flat
            ? users.Select(User)
            : users.GroupBy(static user => user.GroupId).Select(group => Group(group.First(), [.. group.Select(User)]));
        return [.. items.Select(static item => StoredRow.Create(0, item))];
    }

    private static JsonObject Group(ChatUser any, JsonObject[] users)
    {
        JsonObject group = Item(any.GroupId, any.GroupName, "group", any.GroupName);
        group["ChildItems"] = new JsonArray([.. users]);
        return group;
    }

    private JsonObject User(ChatUser user)
    {
        JsonObject item = Item(_data.GetId(user), user.DisplayName, "user", user.UserName);
        item["ChildItems"] = new JsonArray();
        return item;
    }

    private static JsonObject Item(int id, string name, string type, string toolTip)
    {
        JsonObject item = CarrierTypes.MDOListItem.CreateDefault();
        item["Id"] = id;
        item["Name"] = name;
        item["ToolTip"] = toolTip;
        item["Type"] = type;
        item["FullName"] = name;
        return item;
    }
}
