using SuperOffice.Chat.Client.Testing.Hosting;
using SuperOffice.Chat.Client.Testing.Responses;

namespace SuperOffice.Chat.Client.Testing.Faults;

/// <summary>Represents the effect of a fault on a request.</summary>
internal abstract class FaultAction
{
    /// <param name="exchange">The request.</param>
    /// <param name="response">The response of the operation, or null when the operation has not run.</param>
    public abstract Task RunAsync(Exchange exchange, ChatResponse? response);
}
