using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents one change that a fault makes to a delivery, at one of its stages.</summary>
internal sealed record DeliveryAlteration
{
    public Func<DeliveryPlan, DeliveryPlan>? Plan { get; init; }

    /// <summary>Gets the change of the payload.</summary>
    public Action<JsonObject>? Payload { get; init; }

    /// <summary>Gets the change of the payload as a string, before it is signed.</summary>
    public Func<string, string>? Text { get; init; }

    /// <summary>Gets the change of the headers and the body, after the body was signed.</summary>
    public Action<WebhookMessage>? Message { get; init; }
}
