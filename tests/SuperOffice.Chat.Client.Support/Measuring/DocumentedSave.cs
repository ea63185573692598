using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Support.Measuring;

/// <summary>The save of SuperOffice's reference page: its request and its response.</summary>
internal static class DocumentedSave
{
    public const string Path = "/Cust1/api/v1/Agents/Chat/SaveChatSessionEntity";

    public const string Ticket = "7T:NQA0AGMAZQBlADUAMQA0ADgAOQA1ADMANAA1ADYANwA4AA==";

    public const string Authorization = "SOTicket " + Ticket;

    public const string AppToken = "5c0ffee5c0ffee5c0ffee5c0ffee5c0f";

    public const string Language = "en";

    /// <summary>The id in the response.</summary>
    public const int RespondedId = 823;

    public static JsonTypeInfo<ChatSessionEntity> Type { get; } =
        (JsonTypeInfo<ChatSessionEntity>)ChatJson.Options.GetTypeInfo(typeof(ChatSessionEntity));

    public static byte[] Request { get; } = DocumentedJson.Bytes("request.json");

    public static byte[] Response { get; } = DocumentedJson.Bytes("response.json");

    public static ChatSessionEntity Entity { get; } = JsonSerializer.Deserialize(Request, Type)!;
}
