namespace SuperOffice.Chat.Client.Http;

/// <summary>Represents an operation without a value.</summary>
/// <typeparam name="TArgument">The type of the argument: the request body or the id.</typeparam>
internal sealed record VoidOperation<TArgument>(
    string Name, RetryClass RetryClass, SendRequest<TArgument> Send, bool IsDelete = false, bool TakesSessionId = false, string Agent = "Chat")
    : ChatOperation(Name, RetryClass, IsDelete, IsVoid: true, TakesSessionId, Agent);
