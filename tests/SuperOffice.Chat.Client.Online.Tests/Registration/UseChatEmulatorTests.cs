using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Online.Tests.Registration;

/// <summary>An application that signs in as the system user, and whose tests have no private key, connects to an emulator.</summary>
public sealed class UseChatEmulatorTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, null)]
    [InlineData(2, null)]
    [InlineData(0, "kari")]
    [InlineData(1, "kari")]
    [InlineData(2, "kari")]
    public async Task The_settings_of_the_system_user_do_not_matter_in_any_order(int position, string? key)
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: Token);
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Environment"] = "online",
            ["TenantId"] = "Cust12345",
            ["Authentication:Scheme"] = "SystemUser",
        }).Build();
        List<Action<IServiceCollection>> registrations =
        [
            services => _ = key is null ? services.AddSuperOfficeChatClient(configuration) : services.AddKeyedSuperOfficeChatClient(key, configuration),
            services => _ = key is null ? services.AddSuperOfficeSystemUser(configuration) : services.AddKeyedSuperOfficeSystemUser(key, configuration),
        ];
        registrations.Insert(position, services => services.UseChatEmulator(emulator));
        ServiceCollection services = new();
        registrations.ForEach(register => register(services));
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);

        IChatAgentClient client = key is null
            ? provider.GetRequiredService<IChatAgentClient>()
            : provider.GetRequiredKeyedService<IChatAgentClient>(key);
        await client.GetChatPresenceAsync(Token);

        Assert.Equal(200, Assert.Single(emulator.Requests).Status);
    }
}
