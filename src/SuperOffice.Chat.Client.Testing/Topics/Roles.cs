namespace SuperOffice.Chat.Client.Testing.Topics;

/// <summary>The roles of a member, as they are called on the wire.</summary>
internal static class Roles
{
    public const string Respond = "CanRespond";

    private static readonly string[] All = ["CanListen", Respond, "CanManage", "CanNotify"];

    /// <summary>Any one of them makes a topic the user's, as documented.</summary>
    public static ReadOnlySpan<string> Any => All;
}
