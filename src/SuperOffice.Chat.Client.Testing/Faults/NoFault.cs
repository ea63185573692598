using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Hosting;

namespace SuperOffice.Chat.Client.Testing.Faults;

internal sealed class NoFault : FaultAction
{
    public override Task RunAsync(Exchange exchange, ChatAnswer? answer) => exchange.AnswerAsync(answer ?? exchange.Process());
}
