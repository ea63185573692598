using System.Text.Json;

namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Responds to exceptions of the control API with a status and <c>{"error": "..."}</c>.</summary>
internal sealed class ControlErrors
{
    private readonly RequestDelegate _next;

    public ControlErrors(RequestDelegate next) => _next = next;

    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        try
        {
            await _next(context);
        }
        catch (Exception exception) when (StatusOf(exception) is not null && !context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusOf(exception)!.Value;
            await context.Response.WriteAsJsonAsync(new ErrorInfo(MessageOf(exception)), context.RequestAborted);
        }
    }

    private static int? StatusOf(Exception exception) => exception switch
    {
        NotFoundException => StatusCodes.Status404NotFound,
        BadHttpRequestException bad => bad.StatusCode,
        ArgumentException or JsonException => StatusCodes.Status400BadRequest,
        ObjectDisposedException => null,
        InvalidOperationException => StatusCodes.Status409Conflict,
        _ => null,
    };

    private static string MessageOf(Exception exception) =>
        exception is BadHttpRequestException { InnerException: JsonException inner } ? inner.Message : exception.Message;
}
