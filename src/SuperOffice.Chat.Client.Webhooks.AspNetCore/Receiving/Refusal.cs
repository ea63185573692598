using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Receiving;

/// <summary>Describes why a request is not accepted. The response has the status only.</summary>
/// <param name="Status">The status of the response.</param>
/// <param name="Reason">The reason in logs and metrics.</param>
internal sealed record Refusal(int Status, string Reason)
{
    public static readonly Refusal Method = new(StatusCodes.Status405MethodNotAllowed, "method");
    public static readonly Refusal ContentType = new(StatusCodes.Status415UnsupportedMediaType, "content type");
    public static readonly Refusal UnknownTenant = new(StatusCodes.Status404NotFound, "unknown tenant");
    public static readonly Refusal TenantFailed = new(StatusCodes.Status503ServiceUnavailable, "tenant not resolved");
    public static readonly Refusal TenantGone = new(StatusCodes.Status410Gone, "tenant gone");
    public static readonly Refusal TooLarge = new(StatusCodes.Status413PayloadTooLarge, "too large");
    public static readonly Refusal Incomplete = new(StatusCodes.Status400BadRequest, "incomplete body");
    public static readonly Refusal Unsigned = new(StatusCodes.Status401Unauthorized, "missing signature");
    public static readonly Refusal WrongSignature = new(StatusCodes.Status401Unauthorized, "wrong signature");
    public static readonly Refusal NotAnEvent = new(StatusCodes.Status400BadRequest, "not an event");
    public static readonly Refusal OtherTenant = new(StatusCodes.Status403Forbidden, "event of another tenant");
    public static readonly Refusal QueueFull = new(StatusCodes.Status503ServiceUnavailable, "queue full");
}
