namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents an operation of an agent of the web API.</summary>
internal interface IAgentOperation
{
    /// <summary>Gets the name, which is the last segment of the path.</summary>
    string Name { get; }

    /// <summary>Gets the description that GET returns.</summary>
    string Description { get; }

    /// <summary>Gets a value indicating whether the operation takes a JSON body.</summary>
    bool TakesBody { get; }

    /// <summary>Runs the operation.</summary>
    /// <exception cref="RequestRejectedException">The request is rejected.</exception>
    ValueTask<ChatResponse> ExecuteAsync(ChatCall call);
}
