namespace SuperOffice.Chat.Client.Webhooks;

/// <summary>Represents the result of a test of a webhook.</summary>
public sealed record WebhookResult
{
    /// <summary>Gets a value that indicates whether the receiver responded with the status 200.</summary>
    public bool Success { get; init; }

    /// <summary>Gets the headers and the body of the receiver's response, or the reason why there was none.</summary>
    /// <value>Null when the server gave none.</value>
    public string? Message { get; init; }

    /// <summary>Returns whether the test succeeded, without the message.</summary>
    public override string ToString() => $"WebhookResult {{ Success = {Success} }}";
}
