using System.Text.Json;
using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Emulator.Requests;

namespace SuperOffice.Chat.Emulator.Webhooks;

/// <summary>Represents the delivery of an event without its secrets.</summary>
public sealed record DeliveryDetails
{
    // The signature proves knowledge of the secret, but does not reveal it.
    private const string OwnHeaders = "X-SuperOffice-";

    public required int Number { get; init; }

    public required Guid EventId { get; init; }

    public required string EventName { get; init; }

    public required int PrimaryKey { get; init; }

    public required int WebhookId { get; init; }

    public required Uri TargetUrl { get; init; }

    public required string State { get; init; }

    public string? Fault { get; init; }

    public int? CopyOf { get; init; }

    public required IReadOnlyList<AttemptDetails> Attempts { get; init; }

    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    public required string Body { get; init; }

    internal static DeliveryDetails Create(WebhookDelivery delivery) => new()
    {
        Number = delivery.Number,
        EventId = delivery.EventId,
        EventName = delivery.EventName,
        PrimaryKey = delivery.PrimaryKey,
        WebhookId = delivery.WebhookId,
        TargetUrl = delivery.TargetUrl,
        State = delivery.State.ToString(),
        Fault = delivery.Fault?.ToString(),
        CopyOf = delivery.CopyOf,
        Attempts = [.. delivery.Attempts.Select(static attempt => new AttemptDetails(attempt.SentAt, attempt.Duration.TotalMilliseconds, attempt.Status, attempt.Error))],
        Headers = ReadHeaders(delivery),
        Body = ReadBody(delivery),
    };

    internal static IReadOnlyDictionary<string, string> ReadHeaders(WebhookDelivery delivery) => delivery.Headers
        .OrderBy(static header => header.Key, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(static header => header.Key, static header => IsShown(header.Key) ? header.Value : SecretNames.Redacted);

    internal static string ReadBody(WebhookDelivery delivery)
    {
        try
        {
            return JsonNode.Parse(delivery.BodyText)?.ToJsonString(IndentedJson.Options) ?? "null";
        }
        catch (JsonException)
        {
            return delivery.BodyText;
        }
    }

    private static bool IsShown(string name) => name.StartsWith(OwnHeaders, StringComparison.OrdinalIgnoreCase) || SecretNames.IsShownHeader(name);
}
