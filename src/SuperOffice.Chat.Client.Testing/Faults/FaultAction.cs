using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Hosting;

namespace SuperOffice.Chat.Client.Testing.Faults;

/// <summary>What a fault does to a request.</summary>
internal abstract class FaultAction
{
    /// <param name="exchange">The request.</param>
    /// <param name="answer">Its true answer when it has been carried out; null when it has not.</param>
    public abstract Task RunAsync(Exchange exchange, ChatAnswer? answer);
}
