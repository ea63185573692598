using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SuperOffice.Chat.Client.Tests.Tenants;

/// <summary>Tests the messages for invalid settings of a tenant online.</summary>
public sealed class TenantOptionsTests
{
    [Theory]
    [InlineData("online", null, null, "TenantId is missing. Environment requires it. Set it to the id of the tenant, such as Cust12345, or remove Environment and set BaseAddress.")]
    [InlineData(null, "Cust1", null, "Environment is missing. TenantId requires it. Set it to sod, qaonline or online, or remove TenantId and set BaseAddress.")]
    [InlineData("online", "Cust1/api", null, "TenantId 'Cust1/api' is invalid: it may contain only letters and digits. Set it to the id that SuperOffice shows, such as Cust12345.")]
    [InlineData("live", "Cust1", null, "Environment 'live' is not an environment. Use sod, qaonline, online or the absolute address of an emulator.")]
    [InlineData("online", "Cust1", "https://crm.example.com/Cust1", "BaseAddress has the host 'crm.example.com', which does not belong to environment online. Remove it: the address is resolved from TenantId.")]
    [InlineData("online", "Cust1", "http://online3.superoffice.com/Cust1", "BaseAddress has the host 'online3.superoffice.com', which does not belong to environment online. Remove it: the address is resolved from TenantId.")]
    [InlineData("online", "Cust1", "https://online3.superoffice.com/Cust2/api", "BaseAddress 'https://online3.superoffice.com/Cust2' does not belong to tenant Cust1. Remove it: the address is resolved from TenantId.")]
    [InlineData("online", "Cust1", "https://me:secret@online3.superoffice.com/Cust1", "BaseAddress on host 'online3.superoffice.com' contains a user name. Set the user name in Credential instead.")]
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
            "AppToken is missing. The online host 'sod.superoffice.com' accepts a ticket only together with an application token. Set AppToken.",
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
