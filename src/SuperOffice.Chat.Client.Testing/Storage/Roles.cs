namespace SuperOffice.Chat.Client.Testing;

/// <summary>Contains the roles of a member, as the web API names them.</summary>
internal static class Roles
{
    public const string Respond = "CanRespond";

    /// <summary>Gets all roles. A user with any of them is a member of the topic, as SuperOffice documents.</summary>
    public static IReadOnlyList<string> Any { get; } = ["CanListen", Respond, "CanManage", "CanNotify"];
}
