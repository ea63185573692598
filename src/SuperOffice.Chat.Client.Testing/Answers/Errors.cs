using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing.Answers;

/// <summary>Creates error responses in the known formats of SuperOffice.</summary>
internal static class Errors
{
    private const string Source = "ChatAgentEmulator";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="status">The status code.</param>
    /// <param name="format">The format of the error.</param>
    /// <param name="message">The error message.</param>
    /// <param name="type">The type of the error, or its detail in formats without a type.</param>
    public static ChatAnswer Answer(int status, ChatErrorShape shape, string message, string type) => shape switch
    {
        ChatErrorShape.Empty => new() { Status = status },
        ChatErrorShape.Html => Text(status, ChatAnswer.HtmlType, $"<!DOCTYPE html><html><head><title>{Html(type)}</title></head><body><h1>{Html(message)}</h1></body></html>"),
        ChatErrorShape.Xml => Text(status, "application/xml; charset=utf-8", $"<Error><ErrorType>{Html(type)}</ErrorType><Message>{Html(message)}</Message></Error>"),
        ChatErrorShape.PlainText => Text(status, "text/plain; charset=utf-8", message),
        _ => ChatAnswer.Json(Encoding.UTF8.GetBytes(Object(shape, message, type).ToJsonString(Readable)), status),
    };

    public static ChatAnswer Text(int status, string contentType, string text) =>
        new() { Status = status, ContentType = contentType, Body = Encoding.UTF8.GetBytes(text) };

    private static string Html(string text) => HtmlEncoder.Default.Encode(text);

    private static JsonObject Object(ChatErrorShape shape, string message, string type) => shape switch
    {
        ChatErrorShape.MessageDetail => new() { ["Message"] = message, ["MessageDetail"] = type },
        ChatErrorShape.ErrorMessage => new() { ["Error"] = true, ["ErrorType"] = type, ["ErrorMessage"] = message, ["ErrorSource"] = Source },
        ChatErrorShape.Message => new() { ["Error"] = true, ["ErrorType"] = type, ["Message"] = message, ["ErrorSource"] = Source },
        ChatErrorShape.ExceptionInfo => new()
        {
            ["Message"] = message,
            ["StackTrace"] = "   at SuperOffice.Chat.Emulator()",
            ["FriendlyText"] = message,
            ["ExceptionType"] = type,
            ["Source"] = Source,
            ["InnerException"] = null,
            ["Parameters"] = new JsonObject(),
        },
        ChatErrorShape.ExceptionMessage => new()
        {
            ["Message"] = "An error has occurred.",
            ["ExceptionMessage"] = message,
            ["ExceptionType"] = type,
            ["StackTrace"] = "   at SuperOffice.Chat.Emulator()",
        },
        ChatErrorShape.ModelState => new()
        {
            ["Message"] = "The request is invalid.",
            ["ModelState"] = new JsonObject { [type] = new JsonArray(message) },
        },
        ChatErrorShape.OAuth => new() { ["error"] = type, ["error_description"] = message },
        ChatErrorShape.NotSuccessful => new() { ["IsSuccessful"] = false, ["ErrorMessage"] = message },
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "The format is unknown."),
    };
}
