using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Registration;

public sealed class RegistrationTests
{
    [Fact]
    public async Task A_container_with_validation_creates_one_client_and_disposes_it()
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        ServiceCollection services = new();
        services.AddSuperOfficeChatClient(options => Use(emulator, options));
        ServiceProvider provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        IChatAgentClient client = provider.GetRequiredService<IChatAgentClient>();
        await using (AsyncServiceScope scope = provider.CreateAsyncScope())
        {
            Assert.Same(client, scope.ServiceProvider.GetRequiredService<IChatAgentClient>());
        }

        await client.CreateDefaultChatSessionEntityAsync(cancellationToken: TestContext.Current.CancellationToken);
        await provider.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(
            () => client.CreateDefaultChatSessionEntityAsync(cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Configuration_sets_every_bindable_setting()
    {
        await using ServiceProvider provider = Provide(new()
        {
            ["BaseAddress"] = "http://onsite.example.com/crm/api",
            ["AllowInsecureHttp"] = "true",
            ["AppToken"] = "app",
            ["AcceptLanguage"] = "sv",
            ["Language"] = "no",
            ["Culture"] = "nb",
            ["TimeZone"] = "NO",
            ["AttemptTimeout"] = "00:00:20",
            ["TotalTimeout"] = "00:01:00",
            ["ConnectTimeout"] = "00:00:05",
            ["Retry:MaxRetryAttempts"] = "1",
            ["Retry:BaseDelay"] = "00:00:00.250",
            ["Retry:MaxDelay"] = "00:00:03",
            ["Authentication:Scheme"] = "basic",
            ["Authentication:UserName"] = "tje0",
            ["Authentication:Password"] = "Tje0",
            ["Authentication:Ticket"] = "7T:t",
            ["Authentication:Token"] = "8A:t",
            ["Authentication:Cookie"] = "a=b",
        });

        ChatClientOptions options = provider.GetRequiredService<IOptions<ChatClientOptions>>().Value;

        Assert.Equal(new Uri("http://onsite.example.com/crm/api"), options.BaseAddress);
        Assert.True(options.AllowInsecureHttp);
        Assert.Equal(("app", "sv", "no", "nb", "NO"), (options.AppToken, options.AcceptLanguage, options.Language, options.Culture, options.TimeZone));
        Assert.Equal((TimeSpan.FromSeconds(20), TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(5)), (options.AttemptTimeout, options.TotalTimeout, options.ConnectTimeout));
        Assert.Equal((1, TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(3)), (options.Retry.MaxRetryAttempts, options.Retry.BaseDelay, options.Retry.MaxDelay));
        ChatAuthenticationOptions authentication = options.Authentication;
        Assert.Equal(("basic", "tje0", "Tje0"), (authentication.Scheme, authentication.UserName, authentication.Password));
        Assert.Equal(("7T:t", "8A:t", "a=b"), (authentication.Ticket, authentication.Token, authentication.Cookie));
    }

    [Theory]
    [InlineData("Basic", "Basic dGplMDpUamUw")]
    [InlineData("SOTICKET", "SOTicket 7T:ticket==")]
    [InlineData("bearer", "Bearer 8A:token")]
    public async Task Each_scheme_can_come_from_configuration(string scheme, string header)
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        emulator.Access.AllowBasic("tje0", "Tje0").AllowBearer("8A:token").AllowSoTicket("7T:ticket==");
        await using ServiceProvider provider = Provide(new()
        {
            ["BaseAddress"] = emulator.BaseAddress.ToString(),
            ["AppToken"] = emulator.AppToken,
            ["Authentication:Scheme"] = scheme,
            ["Authentication:UserName"] = "tje0",
            ["Authentication:Password"] = "Tje0",
            ["Authentication:Ticket"] = "7T:ticket==",
            ["Authentication:Token"] = "8A:token",
        });

        await provider.GetRequiredService<IChatAgentClient>().GetChatSessionEntityAsync(1, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(header, Assert.Single(emulator.Requests).Headers["Authorization"]);
    }

    [Fact]
    public async Task Keyed_clients_never_mix_credentials()
    {
        await using ChatAgentEmulator norway = await ChatAgentEmulator.StartAsync(new() { Ticket = "7T:norway" }, TestContext.Current.CancellationToken);
        await using ChatAgentEmulator sweden = await ChatAgentEmulator.StartAsync(new() { Ticket = "7T:sweden", AppToken = "swedish" }, TestContext.Current.CancellationToken);
        ServiceCollection services = new();
        services.AddKeyedSuperOfficeChatClient("norway", options => Use(norway, options));
        services.AddKeyedSuperOfficeChatClient("sweden", options => Use(sweden, options));
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);
        string[] keys = ["norway", "sweden"];

        await Parallel.ForEachAsync(Enumerable.Range(0, 100), TestContext.Current.CancellationToken, async (number, token) =>
            await provider.GetRequiredKeyedService<IChatAgentClient>(keys[number % 2]).GetChatSessionEntityAsync(1, cancellationToken: token));

        Assert.Equal(50, norway.Requests.Count);
        Assert.All(norway.Requests, static request => Assert.Equal(("SOTicket 7T:norway", "emulator-app-token"), (request.Headers["Authorization"], request.Headers["SO-AppToken"])));
        Assert.Equal(50, sweden.Requests.Count);
        Assert.All(sweden.Requests, static request => Assert.Equal(("SOTicket 7T:sweden", "swedish"), (request.Headers["Authorization"], request.Headers["SO-AppToken"])));
        Assert.Null(provider.GetService<IChatAgentClient>());
    }

    [Fact]
    public async Task Registering_twice_adds_settings_but_no_second_set_of_handlers()
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        emulator.Faults.Add(ChatFault.BadGateway(), times: int.MaxValue);
        ServiceCollection services = new();
        services.AddSuperOfficeChatClient(options => Use(emulator, options));
        services.AddSuperOfficeChatClient(static options => options.Retry = new() { MaxRetryAttempts = 1, BaseDelay = TimeSpan.FromMilliseconds(1) });
        await using ServiceProvider provider = services.BuildServiceProvider();

        await Assert.ThrowsAsync<ChatAgentApiException>(() =>
            provider.GetRequiredService<IChatAgentClient>().GetChatSessionEntityAsync(1, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(2, emulator.Requests.Count);
    }

    [Fact]
    public async Task Wrong_settings_stop_the_application_at_its_start()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddKeyedSuperOfficeChatClient("norway", static options => options.TimeZone = "Europe/Oslo");
        using IHost host = builder.Build();

        OptionsValidationException failure = await Assert.ThrowsAsync<OptionsValidationException>(
            () => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.All(failure.Failures, static text => Assert.StartsWith("Chat client 'norway': ", text, StringComparison.Ordinal));
        Assert.Equal(3, failure.Failures.Count());
    }

    [Fact]
    public void Wrong_settings_stop_a_client_without_a_container_too()
    {
        OptionsValidationException failure = Assert.Throws<OptionsValidationException>(() => ChatAgentClient.Create(new ChatClientOptions()));

        Assert.Equal(
            [
                "BaseAddress is missing. Set it to the address of the tenant, such as https://online3.superoffice.com/Cust12345/api.",
                "Credential is missing. Set Credential in code, or Authentication:Scheme and its values in configuration.",
            ],
            failure.Failures);
    }

    [Fact]
    public async Task A_client_without_a_container_works_and_ends()
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        ChatClientOptions options = new();
        Use(emulator, options);
        ChatAgentClient client = ChatAgentClient.Create(options);

        Assert.Equal(0, (await client.CreateDefaultChatSessionEntityAsync(cancellationToken: TestContext.Current.CancellationToken)).ChatSessionId);
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(
            () => client.CreateDefaultChatSessionEntityAsync(cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Each_part_of_a_client_without_a_container_can_be_given_alone()
    {
        ChatClientOptions options = new() { BaseAddress = new Uri("https://crm.example.com/"), Credential = ChatCredential.Bearer("8A:token") };
        using HttpClientHandler handler = new();

        using ChatAgentClient withClock = ChatAgentClient.Create(options, timeProvider: TimeProvider.System);
        using ChatAgentClient withHandler = ChatAgentClient.Create(options, primaryHandler: handler);
        using ChatAgentClient withLog = ChatAgentClient.Create(options, loggerFactory: null);

        Assert.NotSame(withClock, withHandler);
    }

    private static void Use(ChatAgentEmulator emulator, ChatClientOptions options)
    {
        options.BaseAddress = emulator.BaseAddress;
        options.Credential = emulator.Credential;
        options.AppToken = emulator.AppToken;
    }

    private static ServiceProvider Provide(Dictionary<string, string?> settings)
    {
        ServiceCollection services = new();
        services.AddSuperOfficeChatClient(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        return services.BuildServiceProvider(validateScopes: true);
    }
}
