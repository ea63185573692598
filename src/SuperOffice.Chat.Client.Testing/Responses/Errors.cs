using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Creates error responses in the known formats of SuperOffice.</summary>
internal static class Errors
{
    private const string Source = "ChatAgentEmulator";

    /// <param name="status">The status code.</param>
    /// <param name="format">The format of the error.</param>
    /// <param name="message">The error message.</param>
    /// <param name="type">The type of the error, or its detail in formats without a type.</param>
    public static ChatResponse Create(int status, ChatErrorFormat format, string message, string type) => format switch
    {
        ChatErrorFormat.Empty => new() { Status = status },
        ChatErrorFormat.Html => CreateText(status, ChatResponse.HtmlType, $"<!DOCTYPE html><html><head><title>{Html(type)}</title></head><body><h1>{Html(message)}</h1></body></html>"),
        ChatErrorFormat.Xml => CreateText(status, "application/xml; charset=utf-8", $"<Error><ErrorType>{Html(type)}</ErrorType><Message>{Html(message)}</Message></Error>"),
        ChatErrorFormat.PlainText => CreateText(status, "text/plain; charset=utf-8", message),
        _ => ChatResponse.Json(Encoding.UTF8.GetBytes(Object(format, message, type).ToJsonString(ReadableJson.Options)), status),
    };

    public static ChatResponse CreateText(int status, string contentType, string text) =>
        new() { Status = status, ContentType = contentType, Body = Encoding.UTF8.GetBytes(text) };

    private static string Html(string text) => HtmlEncoder.Default.Encode(text);

    private static JsonObject Object(ChatErrorFormat format, string message, string type) => format switch
    {
        ChatErrorFormat.MessageDetail => new() { ["Message"] = message, ["MessageDetail"] = type },
        ChatErrorFormat.ErrorMessage => new() { ["Error"] = true, ["ErrorType"] = type, ["ErrorMessage"] = message, ["ErrorSource"] = Source },
        ChatErrorFormat.Message => new() { ["Error"] = true, ["ErrorType"] = type, ["Message"] = message, ["ErrorSource"] = Source },
        ChatErrorFormat.ExceptionInfo => new()
        {
            ["Message"] = message,
            ["StackTrace"] = "   at SuperOffice.Chat.Emulator()",
            ["FriendlyText"] = message,
            ["ExceptionType"] = type,
            ["Source"] = Source,
            ["InnerException"] = null,
            ["Parameters"] = new JsonObject(),
        },
        ChatErrorFormat.ExceptionMessage => new()
        {
            ["Message"] = "An error has occurred.",
            ["ExceptionMessage"] = message,
            ["ExceptionType"] = type,
            ["StackTrace"] = "   at SuperOffice.Chat.Emulator()",
        },
        ChatErrorFormat.ModelState => new()
        {
            ["Message"] = "The request is invalid.",
            ["ModelState"] = new JsonObject { [type] = new JsonArray(message) },
        },
        ChatErrorFormat.OAuth => new() { ["error"] = type, ["error_description"] = message },
        ChatErrorFormat.NotSuccessful => new() { ["IsSuccessful"] = false, ["ErrorMessage"] = message },
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "The format is unknown."),
    };
}
