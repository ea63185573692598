namespace SuperOffice.Chat.Client.Testing.Messages;

/// <summary>From whom to whom, by the names on the wire.</summary>
internal static class MessageType
{
    public const string ToCustomer = "ToCustomer";
    public const string ToUser = "ToUser";
    public const string Special = "Special";
}
