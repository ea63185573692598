using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Documentation.Snippets;

/// <summary>The C# of docs/testing-with-the-emulator.md that connects an application or replaces the client.</summary>
public sealed class EmulatorConnectionPageTests
{
    [Fact]
    public async Task A_configured_application_is_connected_to_the_emulator()
    {
        ServiceCollection services = new();
        IConfiguration configuration = new ConfigurationManager();
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync();

        services.AddSuperOfficeChatClient(configuration.GetSection("SuperOffice"));
        services.UseChatEmulator(emulator);

        await using ServiceProvider provider = services.BuildServiceProvider();
        IChatAgentClient chat = provider.GetRequiredService<IChatAgentClient>();
        Assert.Equal("Support", Assert.Single(await chat.ChatTopicsForUserAsync(TestContext.Current.CancellationToken)).Name);
    }

    // Compiled but not run: the port may be in use where the tests run. PortTests tests the option.
    internal static async Task<Uri> ListenOnAFixedPortAsync()
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(
            new ChatAgentEmulatorOptions { Port = 5080 });

        return emulator.BaseAddress;
    }

    [Fact]
    public async Task A_fake_implements_one_operation()
    {
        IChatAgentClient chat = new OpenTopicClient();

        Assert.True(await chat.IsWithinOpeningHoursAsync(1, TestContext.Current.CancellationToken));
    }

    internal sealed class OpenTopicClient : NotImplementedChatClient
    {
        public override Task<bool> IsWithinOpeningHoursAsync(
            int chatTopicId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(true);
    }
}
