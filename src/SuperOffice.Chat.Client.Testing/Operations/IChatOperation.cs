using System.Diagnostics.CodeAnalysis;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents an operation of the Chat agent, which waits for nothing.</summary>
internal interface IChatOperation : IAgentOperation
{
    /// <summary>Runs the operation.</summary>
    /// <exception cref="RequestRejectedException">The request is rejected.</exception>
    ChatResponse Execute(ChatCall call);

    [SuppressMessage("Performance", "CA1849", Justification = "The other method calls this one.")]
    ValueTask<ChatResponse> IAgentOperation.ExecuteAsync(ChatCall call) => new(Execute(call));
}
