using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client.Online.Tests.Fixtures;

namespace SuperOffice.Chat.Client.Online.Tests.Registration;

public sealed class SystemUserRegistrationTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("SystemUser")]
    [InlineData(" systemuser ")]
    public async Task Configuration_alone_signs_in_as_the_system_user(string scheme)
    {
        using SignInFixture fixture = new();
        IConfiguration configuration = Configure(fixture, scheme);
        await using ServiceProvider provider = Provide(fixture, services =>
        {
            services.AddSuperOfficeChatClient(configuration);
            services.AddSuperOfficeSystemUser(configuration);
        });

        ChatClientOptions options = provider.GetRequiredService<IOptions<ChatClientOptions>>().Value;

        SystemUserCredential credential = Assert.IsType<SystemUserCredential>(options.Credential);
        Assert.Equal(ChatAuthorization.SoTicket("7T:ticket-1=="), await credential.GetAuthorizationAsync(null, Token));
        SignInRequest exchange = Assert.Single(fixture.Requests, static request => request.Path == SignInFixture.ExchangePath);
        Assert.Equal((SignInFixture.ClientSecret, "Cust12345"), (exchange.Member("ApplicationToken"), exchange.Member("ContextIdentifier")));
        Assert.NotNull(provider.GetRequiredService<IChatAgentClient>());
    }

    [Fact]
    public async Task An_empty_client_secret_counts_as_absent_and_the_application_token_is_used()
    {
        using SignInFixture fixture = new();
        IConfiguration configuration = Configure(fixture, "SystemUser", ("Authentication:ClientSecret", ""), ("AppToken", SignInFixture.ClientSecret));
        await using ServiceProvider provider = Provide(fixture, services =>
        {
            services.AddSuperOfficeChatClient(configuration);
            services.AddSuperOfficeSystemUser(configuration);
        });

        ChatCredential credential = provider.GetRequiredService<IOptions<ChatClientOptions>>().Value.Credential!;
        await credential.GetAuthorizationAsync(null, Token);

        Assert.Equal(SignInFixture.ClientSecret, Assert.Single(fixture.Requests, static request => request.Path == SignInFixture.ExchangePath).Member("ApplicationToken"));
    }

    [Fact]
    public async Task Another_scheme_is_not_changed()
    {
        using SignInFixture fixture = new();
        IConfiguration configuration = Configure(fixture, "Bearer", ("Authentication:Token", "8A:token"));
        await using ServiceProvider provider = Provide(fixture, services =>
        {
            services.AddSuperOfficeChatClient(configuration);
            services.AddSuperOfficeSystemUser(configuration);
        });

        Assert.Equal("Bearer", provider.GetRequiredService<IOptions<ChatClientOptions>>().Value.Credential!.ToString());
        Assert.NotNull(provider.GetRequiredService<IChatAgentClient>());
    }

    [Fact]
    public async Task The_system_user_of_another_tenant_is_refused()
    {
        using SignInFixture fixture = new();
        await using ServiceProvider provider = Provide(fixture, services =>
        {
            services.AddSuperOfficeSystemUser(options => Copy(fixture.Options, options));
            services.AddSuperOfficeChatClient(static options => (options.Environment, options.TenantId) = ("sod", "Cust2"));
        });

        Assert.Equal(
            "Credential belongs to tenant Cust12345, but TenantId is Cust2. Create one credential per tenant.",
            Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IOptions<ChatClientOptions>>().Value).Message);
    }

    [Fact]
    public async Task Environment_and_tenant_may_be_left_to_the_client()
    {
        using SignInFixture fixture = new();
        await using ServiceProvider provider = Provide(fixture, services =>
        {
            services.AddSuperOfficeSystemUser(options =>
            {
                Copy(fixture.Options, options);
                (options.Environment, options.TenantId) = (null, null);
            });
            services.AddSuperOfficeChatClient(options => (options.Environment, options.TenantId) = (fixture.Options.Environment, "Cust12345"));
        });

        Assert.Equal("Cust12345", provider.GetRequiredService<IOptions<ChatClientOptions>>().Value.Credential!.TenantId);
    }

    [Fact]
    public async Task The_client_secret_is_the_application_token_too()
    {
        using SignInFixture fixture = new();
        await using ServiceProvider provider = Provide(fixture, services =>
        {
            services.AddSuperOfficeSystemUser(options => Copy(fixture.Options, options));
            services.AddSuperOfficeChatClient(static options => options.BaseAddress = new Uri("http://127.0.0.1:9/Cust12345"));
        });

        Assert.Equal(SignInFixture.ClientSecret, provider.GetRequiredService<IOptions<ChatClientOptions>>().Value.AppToken);
    }

    [Fact]
    public async Task Keyed_clients_have_system_users_of_their_own()
    {
        using SignInFixture fixture = new();
        await using ServiceProvider provider = Provide(fixture, services =>
        {
            foreach (string tenant in new[] { "Cust1", "Cust2" })
            {
                services.AddKeyedSuperOfficeChatClient(tenant, options => options.BaseAddress = new Uri($"http://127.0.0.1:9/{tenant}"));
                services.AddKeyedSuperOfficeSystemUser(tenant, options =>
                {
                    Copy(fixture.Options, options);
                    options.TenantId = tenant;
                });
            }

            services.AddKeyedSuperOfficeChatClient("basic", static options =>
            {
                options.BaseAddress = new Uri("http://127.0.0.1:9/onsite");
                options.Credential = ChatCredential.Basic("tje0", "Tje0");
            });
            services.AddKeyedSuperOfficeSystemUser("basic", static _ => { });
        });
        IOptionsMonitor<ChatClientOptions> options = provider.GetRequiredService<IOptionsMonitor<ChatClientOptions>>();

        foreach (string tenant in new[] { "Cust1", "Cust2" })
        {
            await options.Get(tenant).Credential!.GetAuthorizationAsync(null, Token);
        }

        Assert.Equal(
            ["Cust1", "Cust2"],
            fixture.Requests.Where(static request => request.Path == SignInFixture.ExchangePath).Select(static request => request.Member("ContextIdentifier")));
        Assert.IsNotType<SystemUserCredential>(options.Get("basic").Credential);
    }

    [Fact]
    public async Task A_missing_value_is_reported_when_the_settings_are_validated()
    {
        using SignInFixture fixture = new();
        IConfiguration configuration = Configure(fixture, "SystemUser", ("Authentication:SystemToken", null));
        await using ServiceProvider provider = Provide(fixture, services =>
        {
            services.AddKeyedSuperOfficeChatClient("norway", configuration);
            services.AddKeyedSuperOfficeSystemUser("norway", configuration);
        });

        OptionsValidationException missing = Assert.Throws<OptionsValidationException>(
            () => provider.GetRequiredKeyedService<IChatAgentClient>("norway"));

        Assert.Equal("Chat client 'norway': SystemToken is missing. The system user requires it.", missing.Message);
    }

    private static ServiceProvider Provide(SignInFixture fixture, Action<IServiceCollection> register)
    {
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(fixture.Clock);
        register(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private static IConfiguration Configure(SignInFixture fixture, string scheme, params (string Name, string? Value)[] others)
    {
        Dictionary<string, string?> settings = new()
        {
            ["BaseAddress"] = "http://127.0.0.1:9/Cust12345",
            ["Environment"] = fixture.Environment,
            ["TenantId"] = "Cust12345",
            ["AppToken"] = SignInFixture.ClientSecret,
            ["Authentication:Scheme"] = scheme,
            ["Authentication:SystemToken"] = SignInFixture.SystemToken,
            ["Authentication:PrivateKey"] = TestKeys.App.ToXmlString(includePrivateParameters: true),
        };
        foreach ((string name, string? value) in others)
        {
            settings[name] = value;
        }

        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
    }

    private static void Copy(SystemUserOptions from, SystemUserOptions to) =>
        (to.Environment, to.TenantId, to.SystemToken, to.ClientSecret, to.PrivateKey) =
            (from.Environment, from.TenantId, from.SystemToken, from.ClientSecret, from.PrivateKey);
}
