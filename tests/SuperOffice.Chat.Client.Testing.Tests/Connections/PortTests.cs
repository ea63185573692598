namespace SuperOffice.Chat.Client.Testing.Tests.Connections;

public sealed class PortTests
{
    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_emulator_listens_on_the_port_that_was_set()
    {
        int port = await FreePortAsync();

        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(new ChatAgentEmulatorOptions { Port = port }, Canceled);

        Assert.Equal(new Uri($"http://127.0.0.1:{port}/Cust12345"), emulator.BaseAddress);
        using ChatAgentClient client = ChatAgentClient.Create(
            new ChatClientOptions { BaseAddress = emulator.BaseAddress, Credential = emulator.Credential, AppToken = emulator.AppToken });
        Assert.Equal(2, (await client.GetChatPresenceAsync(Canceled)).Count);
    }

    [Fact]
    public async Task The_host_of_an_online_environment_listens_on_the_port_that_was_set()
    {
        int port = await FreePortAsync();

        await using ChatOnlineEmulator online = await ChatOnlineEmulator.StartAsync(new ChatOnlineEmulatorOptions { Port = port }, Canceled);

        Assert.Equal($"http://127.0.0.1:{port}", online.Environment);
    }

    [Fact]
    public async Task A_tenant_of_an_online_environment_listens_on_the_port_that_was_set()
    {
        int port = await FreePortAsync();
        await using ChatOnlineEmulator online = await ChatOnlineEmulator.StartAsync(cancellationToken: Canceled);

        ChatAgentEmulator tenant = await online.AddTenantAsync("Cust12345", options => options.Port = port, Canceled);

        Assert.Equal(port, tenant.BaseAddress.Port);
    }

    [Fact]
    public async Task A_port_that_is_in_use_makes_the_start_fail()
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: Canceled);

        await Assert.ThrowsAsync<IOException>(
            () => ChatAgentEmulator.StartAsync(new ChatAgentEmulatorOptions { Port = emulator.BaseAddress.Port }, Canceled));
    }

    [Fact]
    public async Task A_tenant_that_moves_leaves_its_port()
    {
        int port = await FreePortAsync();
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(new ChatAgentEmulatorOptions { Port = port }, Canceled);

        Uri address = await emulator.MoveTenantAsync(Canceled);

        Assert.NotEqual(port, address.Port);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(65_536)]
    public async Task A_port_out_of_range_is_rejected(int port)
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => ChatAgentEmulator.StartAsync(new ChatAgentEmulatorOptions { Port = port }, Canceled));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => ChatOnlineEmulator.StartAsync(new ChatOnlineEmulatorOptions { Port = port }, Canceled));
    }

    // Below the range from which the system gives ports, so that no other test takes it in the meantime.
    private static async Task<int> FreePortAsync()
    {
        for (int port = 20_000 + (Environment.ProcessId % 5_000); ; port++)
        {
            try
            {
                await using ChatAgentEmulator probe = await ChatAgentEmulator.StartAsync(new ChatAgentEmulatorOptions { Port = port }, Canceled);
                return port;
            }
            catch (IOException)
            {
            }
        }
    }
}
