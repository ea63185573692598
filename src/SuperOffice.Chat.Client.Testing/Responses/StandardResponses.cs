namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Contains rejections in the formats of ASP.NET, on which the server is built. SuperOffice does not document their
/// status codes for agents.
/// </summary>
internal static class StandardResponses
{
    public static ChatResponse Unauthorized { get; } = CreateError(401, """{"Message":"Authorization has been denied for this request."}""");

    /// <summary>Gets the response for a tenant that has moved. SuperOffice documents it.</summary>
    public static ChatResponse WrongSubdomain { get; } =
        Errors.Create(421, ChatErrorFormat.PlainText, "Wrong subdomain used to access tenant", "");

    /// <summary>Gets the response of a tenant that is not running. SuperOffice does not document it.</summary>
    public static ChatResponse Unavailable { get; } =
        Errors.Create(503, ChatErrorFormat.Html, "Service Unavailable", "Service Unavailable");

    public static ChatResponse LengthRequired { get; } = Errors.Create(
        411, ChatErrorFormat.Html, "HTTP Error 411. The request must be chunked or have a content length.", "Length Required");

    public static ChatResponse NoSuchPath(string? path) => Errors.Create(
        404, ChatErrorFormat.MessageDetail, "No HTTP resource was found that matches the request.", $"The path '{path}' does not exist.");

    /// <param name="method">The method of the request.</param>
    /// <param name="allowed">The allowed methods, as in the header <c>Allow</c>.</param>
    public static ChatResponse MethodNotAllowed(string method, string allowed) => Errors.Create(
        405, ChatErrorFormat.MessageDetail, $"The requested resource does not support http method '{method}'.", $"Use {allowed}.")
        with
    { Headers = [new("Allow", allowed)] };

    public static ChatResponse UnsupportedMediaType(string? contentType) => Errors.Create(
        415, ChatErrorFormat.MessageDetail, $"The request entity's media type '{contentType}' is not supported for this resource.", "Send application/json.");

    private static ChatResponse CreateError(int status, string json) => Errors.CreateText(status, ChatResponse.JsonType, json);
}
