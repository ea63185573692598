using SuperOffice.Chat.Client.Testing.Responses;
using SuperOffice.Chat.Client.Testing.Hosting;

namespace SuperOffice.Chat.Client.Testing.Faults;

internal sealed class NoFault : FaultAction
{
    public override Task RunAsync(Exchange exchange, ChatResponse? response) => exchange.RespondAsync(response ?? exchange.Process());
}
