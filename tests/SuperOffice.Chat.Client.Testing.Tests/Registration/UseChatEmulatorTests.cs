using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Testing.Tests.Registration;

public sealed class UseChatEmulatorTests : IAsyncLifetime
{
    private readonly ServiceCollection _services = new();
    private ChatAgentEmulator _emulator = null!;
    private ChatAgentEmulator _other = null!;

    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _emulator = await ChatAgentEmulator.StartAsync(cancellationToken: Canceled);
        _other = await ChatAgentEmulator.StartAsync(new ChatAgentEmulatorOptions { AppToken = null, Ticket = "7T:other" }, Canceled);
    }

    public async ValueTask DisposeAsync()
    {
        await _emulator.DisposeAsync();
        await _other.DisposeAsync();
    }

    public static TheoryData<string> Configurations =>
    [
        """{"BaseAddress":"https://online3.superoffice.com/Cust12345/api","Authentication":{"Scheme":"Bearer","Token":"8A:production"},"AppToken":"production"}""",
        """{"Environment":"online","TenantId":"Cust99999","Authentication":{"Scheme":"SoTicket","Ticket":"7T:production"},"AppToken":"production"}""",
        """{"Environment":"online","TenantId":"Cust99999","Authentication":{"Scheme":"RefreshToken"}}""",
        """{"Authentication":{"Scheme":"SystemUser"}}""",
        """{}""",
    ];

    [Theory]
    [MemberData(nameof(Configurations))]
    public async Task A_configured_client_sends_to_the_emulator_that_is_used_after_it(string json)
    {
        _services.AddSuperOfficeChatClient(Configuration(json));
        _services.UseChatEmulator(_emulator);

        await CallAsync();

        Assert.Equal(200, Assert.Single(_emulator.Requests).Status);
    }

    [Theory]
    [MemberData(nameof(Configurations))]
    public async Task A_configured_client_sends_to_the_emulator_that_is_used_before_it(string json)
    {
        _services.UseChatEmulator(_emulator);
        _services.AddSuperOfficeChatClient(Configuration(json));

        await CallAsync();

        Assert.Equal(200, Assert.Single(_emulator.Requests).Status);
    }

    [Fact]
    public async Task Settings_that_do_not_concern_the_server_stay()
    {
        _services.AddSuperOfficeChatClient(static options =>
        {
            options.BaseAddress = new Uri("https://crm.example.com");
            options.Credential = ChatCredential.Basic("kari", "production");
            options.Language = "sv";
            options.Retry.MaxRetryAttempts = 0;
        });
        _services.UseChatEmulator(_emulator);
        _emulator.Faults.Add(ChatFault.BadGateway());

        await Assert.ThrowsAsync<ChatAgentApiException>(CallAsync);

        ReceivedChatRequest request = Assert.Single(_emulator.Requests);
        Assert.Equal("sv", request.Headers["SO-Language"]);
    }

    [Fact]
    public async Task Without_a_name_keyed_clients_are_connected_too()
    {
        _services.AddKeyedSuperOfficeChatClient("a", Configuration("{}"));
        _services.AddKeyedSuperOfficeChatClient("b", Configuration("{}"));
        _services.UseChatEmulator(_emulator);

        await CallAsync("a");
        await CallAsync("b");

        Assert.Equal([200, 200], _emulator.Requests.Select(static request => request.Status));
    }

    [Fact]
    public async Task A_name_connects_only_the_client_of_that_key()
    {
        _services.AddSuperOfficeChatClient(Configuration("{}"));
        _services.AddKeyedSuperOfficeChatClient("a", Configuration("{}"));
        _services.AddKeyedSuperOfficeChatClient("b", Configuration("{}"));
        _services.UseChatEmulator(_emulator, "a").UseChatEmulator(_other, "b").UseChatEmulator(_other, "");

        await CallAsync("a");
        Assert.Single(_emulator.Requests);
        Assert.Empty(_other.Requests);
        await CallAsync("b");
        await CallAsync();
        Assert.Single(_emulator.Requests);
        Assert.Equal([200, 200], _other.Requests.Select(static request => request.Status));
    }

    [Fact]
    public async Task The_later_of_two_emulators_applies()
    {
        _services.AddSuperOfficeChatClient(Configuration("{}"));
        _services.UseChatEmulator(_emulator).UseChatEmulator(_other);

        await CallAsync();

        Assert.Empty(_emulator.Requests);
        Assert.Equal(200, Assert.Single(_other.Requests).Status);
    }

    [Fact]
    public async Task Tenants_share_an_emulator_or_have_one_each()
    {
        _services.AddSuperOfficeChatTenants(static (_, tenantId, _) => ValueTask.FromResult(
            new ChatClientOptions { Environment = "online", Credential = ChatCredential.Bearer($"8A:{tenantId}") }));
        _services.UseChatEmulator(_emulator).UseChatEmulator(_other, "CUST3");
        await using ServiceProvider provider = _services.BuildServiceProvider();
        IChatAgentClientFactory factory = provider.GetRequiredService<IChatAgentClientFactory>();

        foreach (string tenantId in (string[])["Cust1", "Cust2", "Cust3"])
        {
            IChatAgentClient client = await factory.GetClientAsync(tenantId, Canceled);
            await client.GetChatPresenceAsync(Canceled);
        }

        Assert.Equal([200, 200], _emulator.Requests.Select(static request => request.Status));
        Assert.Equal(200, Assert.Single(_other.Requests).Status);
    }

    private static IConfiguration Configuration(string json)
    {
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(json));
        return new ConfigurationBuilder().AddJsonStream(stream).Build();
    }

    private Task CallAsync() => CallAsync(key: null);

    private async Task CallAsync(string? key)
    {
        await using ServiceProvider provider = _services.BuildServiceProvider(validateScopes: true);
        IChatAgentClient client = key is null
            ? provider.GetRequiredService<IChatAgentClient>()
            : provider.GetRequiredKeyedService<IChatAgentClient>(key);
        await client.GetChatPresenceAsync(Canceled);
    }
}
