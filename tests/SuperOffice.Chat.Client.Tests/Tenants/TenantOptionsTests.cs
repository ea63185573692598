using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SuperOffice.Chat.Client.Tests.Tenants;

/// <summary>What is refused of the settings of a tenant online, word by word.</summary>
public sealed class TenantOptionsTests
{
    [Theory]
    [InlineData("online", null, null, "TenantId is missing, which Environment needs. Give the tenant's id, such as Cust12345, or leave Environment out and give BaseAddress.")]
    [InlineData(null, "Cust1", null, "Environment is missing, which TenantId needs. Give sod, qaonline or online, or leave TenantId out and give BaseAddress.")]
    [InlineData("online", "Cust1/api", null, "TenantId 'Cust1/api' is not an id: it has letters and digits only. Give it as SuperOffice does, such as Cust12345.")]
    [InlineData("live", "Cust1", null, "Environment 'live' is not an environment. Use sod, qaonline, online or the absolute address of an emulator.")]
    [InlineData("online", "Cust1", "https://crm.example.com/Cust1", "BaseAddress on host 'crm.example.com' is not of environment online, whose credentials go nowhere else. Leave it out: the state API knows it.")]
    [InlineData("online", "Cust1", "http://online3.superoffice.com/Cust1", "BaseAddress on host 'online3.superoffice.com' is not of environment online, whose credentials go nowhere else. Leave it out: the state API knows it.")]
    [InlineData("online", "Cust1", "https://online3.superoffice.com/Cust2/api", "BaseAddress 'https://online3.superoffice.com/Cust2' is not of tenant Cust1. Leave it out: the state API knows it.")]
    [InlineData("online", "Cust1", "https://me:secret@online3.superoffice.com/Cust1", "BaseAddress on host 'online3.superoffice.com' has a user name in it. Give the user name in Credential instead.")]
    public void A_refusal_names_the_value_and_the_remedy(string? environment, string? tenantId, string? baseAddress, string message)
    {
        ChatClientOptions options = new()
        {
            Environment = environment,
            TenantId = tenantId,
            BaseAddress = baseAddress is null ? null : new Uri(baseAddress),
            Credential = ChatCredential.Bearer("8A:token"),
        };

        OptionsValidationException refusal = Assert.Throws<OptionsValidationException>(() => ChatAgentClient.Create(options));

        Assert.Equal(message, Assert.Single(refusal.Failures));
    }

    [Fact]
    public void A_ticket_of_a_tenant_online_needs_the_application_token()
    {
        ChatClientOptions options = new() { Environment = "sod", TenantId = "Cust1", Credential = ChatCredential.SoTicket("7T:t") };

        OptionsValidationException refusal = Assert.Throws<OptionsValidationException>(() => ChatAgentClient.Create(options));

        Assert.Equal(
            "AppToken is missing: online ('sod.superoffice.com') a ticket is accepted only together with the application token.",
            Assert.Single(refusal.Failures));
    }

    [Fact]
    public async Task Configuration_names_environment_and_tenant()
    {
        ServiceCollection services = new();
        services.AddSuperOfficeChatClient(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Environment"] = "stage",
            ["TenantId"] = "Cust1",
            ["Authentication:Scheme"] = "Bearer",
            ["Authentication:Token"] = "8A:token",
        }).Build());
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);

        Assert.NotNull(provider.GetRequiredService<IChatAgentClient>());
        ChatClientOptions options = provider.GetRequiredService<IOptions<ChatClientOptions>>().Value;
        Assert.Equal(("stage", "Cust1"), (options.Environment, options.TenantId));
    }
}
