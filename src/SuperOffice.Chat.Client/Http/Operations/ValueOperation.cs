namespace SuperOffice.Chat.Client.Http;

/// <summary>Represents an operation that returns a value.</summary>
/// <typeparam name="TArgument">The type of the argument: the request body or the id. Operations without an argument use 0.</typeparam>
/// <typeparam name="TResult">The type of the response body.</typeparam>
internal sealed record ValueOperation<TArgument, TResult>(
    string Name,
    RetryClass RetryClass,
    SendRequest<TArgument> Send,
    ResponseDescriptor<TResult> Response,
    bool TakesSessionId = false,
    string Agent = "Chat")
    : ChatOperation(Name, RetryClass, TakesSessionId: TakesSessionId, Agent: Agent);
