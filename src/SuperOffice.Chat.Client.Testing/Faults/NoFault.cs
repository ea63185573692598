using SuperOffice.Chat.Client.Testing.Hosting;
using SuperOffice.Chat.Client.Testing.Responses;

namespace SuperOffice.Chat.Client.Testing.Faults;

internal sealed class NoFault : FaultAction
{
    public override Task RunAsync(Exchange exchange, ChatResponse? response) => exchange.RespondAsync(response ?? exchange.Process());
}
