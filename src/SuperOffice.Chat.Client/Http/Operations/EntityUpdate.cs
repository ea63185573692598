namespace SuperOffice.Chat.Client.Http;

/// <summary>Describes how a type of entity is read and saved in an update.</summary>
/// <typeparam name="T">The type of the entity.</typeparam>
/// <param name="Get">The operation that reads the entity.</param>
/// <param name="Read">A function that sends the request to read the entity.</param>
/// <param name="Save">The operation that saves the entity.</param>
/// <param name="Write">A function that sends the request with the changed JSON.</param>
/// <param name="Descriptor">The description of both responses.</param>
/// <param name="Id">A function that returns the id of the entity.</param>
internal sealed record EntityUpdate<T>(
    ChatOperation Get,
    Func<IChatAgentApi, int, ChatCall, CancellationToken, Task<HttpResponseMessage>> Read,
    ChatOperation Save,
    Func<IChatAgentApi, HttpContent, ChatCall, CancellationToken, Task<HttpResponseMessage>> Write,
    ResponseDescriptor<T> Descriptor,
    Func<T, int> Id);
