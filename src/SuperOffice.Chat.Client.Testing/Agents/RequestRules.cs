using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Validates a request before its operation runs.</summary>
internal static class RequestRules
{
    private static readonly string[] ReadableTypes =
    [
        "application/json", "text/json", "application/json-patch+json", "application/merge-patch+json",
    ];

    /// <returns>The response that rejects the request, or null when the request is valid.</returns>
    public static ChatResponse? Check(HttpRequest request, AgentOperation operation, ChatAccess access) => request switch
    {
        _ when HttpMethods.IsGet(request.Method) => DescriptionPage.Create(operation, AcceptsJson(request)),
        _ when !HttpMethods.IsPost(request.Method) => StandardResponses.MethodNotAllowed(request.Method, "GET, POST"),
        { ContentLength: null, Headers.TransferEncoding.Count: 0 } => StandardResponses.LengthRequired,
        _ when access.Find(request.Headers) is null => StandardResponses.Unauthorized,
        _ when !AcceptsJson(request) => DescriptionPage.Create(operation, asJson: false),
        _ when operation.TakesBody && !IsReadable(request.ContentType) => StandardResponses.UnsupportedMediaType(request.ContentType),
        _ => null,
    };

    private static bool AcceptsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out IList<MediaTypeHeaderValue>? types)
        && types.Any(static type => type.MediaType.Value is string name
            && (name.Equals("application/json", StringComparison.OrdinalIgnoreCase) || name.Equals("text/json", StringComparison.OrdinalIgnoreCase)));

    private static bool IsReadable(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type)
        && ReadableTypes.Contains(type.MediaType.Value, StringComparer.OrdinalIgnoreCase)
        && (type.Charset.Length == 0 || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
