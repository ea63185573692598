using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents a response, and the change that the operation made.</summary>
internal sealed record ChatResponse
{
    public const string JsonType = "application/json; charset=utf-8";

    public const string HtmlType = "text/html; charset=utf-8";

    public int Status { get; init; } = 200;

    /// <summary>Gets the content type, or null when there is no body.</summary>
    public string? ContentType { get; init; }

    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Gets the value of Content-Length, or null for 204, which must not have one.</summary>
    public long? ContentLength => Status == 204 ? null : Body.Length;

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public ChatChange? Change { get; init; }

    public static ChatResponse NoContent { get; } = new() { Status = 204 };

    public static ChatResponse Null { get; } = Json("null"u8.ToArray());

    public static ChatResponse Json(ReadOnlyMemory<byte> body, int status = 200) =>
        new() { Status = status, ContentType = JsonType, Body = body };

    public static ChatResponse Json(JsonObject body, int status = 200) => Json(Encoding.UTF8.GetBytes(body.ToJsonString()), status);

    public static ChatResponse JsonText(string text) => Json(Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(text)}\""));
}
