namespace SuperOffice.Chat.Client.Http;

/// <summary>Sends the request of an operation.</summary>
/// <typeparam name="TArgument">The type of the argument: the request body or the id.</typeparam>
internal delegate Task<HttpResponseMessage> SendRequest<in TArgument>(
    IChatAgentApi api, TArgument argument, ChatCall call, CancellationToken cancellationToken);
