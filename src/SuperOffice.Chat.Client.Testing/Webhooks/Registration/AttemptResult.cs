namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents the result of an attempt.</summary>
/// <param name="Attempt">The attempt.</param>
/// <param name="Text">The response with its headers and body, or the error, as <c>GetLastError</c> returns it.</param>
internal sealed record AttemptResult(WebhookAttempt Attempt, string Text);
