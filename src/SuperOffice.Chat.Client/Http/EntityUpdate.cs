namespace SuperOffice.Chat.Client.Http;

/// <summary>How one kind of entity is read for a change, and stored after it.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <param name="Get">Reads it.</param>
/// <param name="Read">Sends the read.</param>
/// <param name="Save">Stores it.</param>
/// <param name="Write">Sends the changed JSON.</param>
/// <param name="Answer">What both answer with.</param>
/// <param name="Id">The entity's id.</param>
internal sealed record EntityUpdate<T>(
    ChatOperation Get,
    Func<IChatAgentApi, int, ChatCall, CancellationToken, Task<HttpResponseMessage>> Read,
    ChatOperation Save,
    Func<IChatAgentApi, HttpContent, ChatCall, CancellationToken, Task<HttpResponseMessage>> Write,
    Answer<T> Answer,
    Func<T, int> Id);
