namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents the effect of a fault on a request.</summary>
/// <param name="exchange">The request.</param>
/// <param name="response">The response of the operation, or null when the operation has not run.</param>
internal delegate Task FaultAction(Exchange exchange, ChatResponse? response);
