namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents an operation of an agent of the web API.</summary>
/// <param name="Name">The name, which is the last segment of the path.</param>
/// <param name="Description">The description that GET returns.</param>
/// <param name="TakesBody">True when the arguments are in a JSON body, and false when they are in the query or there are none.</param>
/// <param name="ExecuteAsync">The function that runs the operation. A <see cref="RequestRejectedException"/> rejects the request.</param>
internal sealed record AgentOperation(string Name, string Description, bool TakesBody, Func<ChatCall, ValueTask<ChatResponse>> ExecuteAsync)
{
    public static AgentOperation FromQuery(string name, Func<ChatCall, ChatResponse> execute, string description) =>
        new(name, description, TakesBody: false, call => new(execute(call)));

    public static AgentOperation FromBody(string name, Func<ChatCall, ChatResponse> execute, string description) =>
        new(name, description, TakesBody: true, call => new(execute(call)));

    public static AgentOperation FromBody(string name, Func<ChatCall, ValueTask<ChatResponse>> execute, string description) =>
        new(name, description, TakesBody: true, execute);
}
