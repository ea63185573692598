using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace SuperOffice.Chat.Client.Tests.Speed;

/// <summary>Tests the conditions that the time to the first call depends on.</summary>
public sealed class ColdStartTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("second")]
    public void A_client_is_created_without_any_open_generic_registration_of_options(string? key)
    {
        ServiceCollection services = new();
        services.AddSuperOfficeChatClient(Configure);
        services.AddKeyedSuperOfficeChatClient("second", Configure);
        services.RemoveAll(typeof(IOptions<>));
        services.RemoveAll(typeof(IOptionsMonitor<>));
        services.RemoveAll(typeof(IOptionsMonitorCache<>));
        services.RemoveAll(typeof(IOptionsFactory<>));
        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.NotNull(key is null
            ? provider.GetRequiredService<IChatAgentClient>()
            : provider.GetRequiredKeyedService<IChatAgentClient>(key));
    }

    private static void Configure(ChatClientOptions options)
    {
        options.BaseAddress = new Uri("https://crm.example.com/Cust1");
        options.Credential = ChatCredential.Bearer("8A:Cust1.token");
    }
}
