namespace SuperOffice.Chat.Client.Testing.Answers;

/// <summary>
/// Contains rejections in the formats of ASP.NET, on which the server is built. SuperOffice does not document their
/// status codes for agents.
/// </summary>
internal static class StandardAnswers
{
    public static ChatAnswer Unauthorized { get; } = Refusal(401, """{"Message":"Authorization has been denied for this request."}""");

    /// <summary>Gets the response for a tenant that has moved. SuperOffice documents it.</summary>
    public static ChatAnswer WrongSubdomain { get; } =
        Errors.Answer(421, ChatErrorShape.PlainText, "Wrong subdomain used to access tenant", "");

    /// <summary>Gets the response of a tenant that is not running. SuperOffice does not document it.</summary>
    public static ChatAnswer Unavailable { get; } =
        Errors.Answer(503, ChatErrorShape.Html, "Service Unavailable", "Service Unavailable");

    public static ChatAnswer LengthRequired { get; } = Errors.Answer(
        411, ChatErrorShape.Html, "HTTP Error 411. The request must be chunked or have a content length.", "Length Required");

    public static ChatAnswer NoSuchPath(string? path) => Errors.Answer(
        404, ChatErrorShape.MessageDetail, "No HTTP resource was found that matches the request.", $"The path '{path}' does not exist.");

    public static ChatAnswer MethodNotAllowed(string method) => Errors.Answer(
        405, ChatErrorShape.MessageDetail, $"The requested resource does not support http method '{method}'.", "Operations are called with POST.")
        with
    { Headers = [new("Allow", "GET, POST")] };

    public static ChatAnswer OnlyMethod(string method, string allowed) => Errors.Answer(
        405, ChatErrorShape.MessageDetail, $"The requested resource does not support http method '{method}'.", $"Use {allowed}.")
        with
    { Headers = [new("Allow", allowed)] };

    public static ChatAnswer UnsupportedMediaType(string? contentType) => Errors.Answer(
        415, ChatErrorShape.MessageDetail, $"The request entity's media type '{contentType}' is not supported for this resource.", "Send application/json.");

    private static ChatAnswer Refusal(int status, string json) => Errors.Text(status, ChatAnswer.JsonType, json);
}
