namespace SuperOffice.Chat.Emulator.Hosting;

/// <summary>
/// Rejects requests that another web page has sent, so that no page that a developer visits can drive the emulator. A page elsewhere
/// can reach the loopback address through the browser, also under a name of its own that resolves to it.
/// </summary>
internal sealed class LocalRequestsOnly
{
    private static readonly string[] Hosts = ["127.0.0.1", "localhost"];

    private readonly RequestDelegate _next;

    public LocalRequestsOnly(RequestDelegate next) => _next = next;

    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        AddHeaders(context.Response.Headers);
        if (IsLocal(context))
        {
            await _next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        await context.Response.WriteAsync("The emulator accepts requests from its own page and from programs on this computer only.", context.RequestAborted);
    }

    private static bool IsLocal(HttpContext context)
    {
        HttpRequest request = context.Request;
        return Hosts.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase)
            && request.Host.Port == context.Connection.LocalPort
            && (request.Headers.Origin.Count == 0 || request.Headers.Origin == $"http://{request.Host}")
            && (IsFromHere(request) || IsNavigation(request));
    }

    // A browser states where a request comes from. Other programs do not send the header.
    private static bool IsFromHere(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";

    // A link to the page is harmless.
    private static bool IsNavigation(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Headers["Sec-Fetch-Mode"] == "navigate" && !request.Path.StartsWithSegments("/emulator", StringComparison.OrdinalIgnoreCase);

    private static void AddHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy =
            "default-src 'self'; connect-src 'self' ws:; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'self'; form-action 'none'";
        headers.XFrameOptions = "DENY";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
    }
}
