namespace SuperOffice.Chat.Client.Testing;

/// <summary>Contains the directions of messages, as the web API names them.</summary>
internal static class MessageType
{
    public const string ToCustomer = "ToCustomer";
    public const string ToUser = "ToUser";
    public const string Special = "Special";
}
