using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SuperOffice.Chat.Emulator.Components.Shared;
using SuperOffice.Chat.Emulator.Environments;

namespace SuperOffice.Chat.Emulator.Tests.Components;

public sealed class LiveComponentTests
{
    [Fact]
    public async Task A_component_reads_again_after_a_failed_read()
    {
        await using EmulatorHost host = await EmulatorHost.StartAsync([0, 0], seed: null, TestContext.Current.CancellationToken);
        await using ServiceProvider services = new ServiceCollection().AddSingleton(host).AddSingleton(new PageState()).BuildServiceProvider();
        await using HtmlRenderer renderer = new(services, NullLoggerFactory.Instance);

        await renderer.Dispatcher.InvokeAsync(() => renderer.RenderComponentAsync<FailingComponent>());

        await FailingComponent.Rendered.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
    }
}
