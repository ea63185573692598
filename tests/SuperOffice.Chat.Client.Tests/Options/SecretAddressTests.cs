using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SuperOffice.Chat.Client.Tests;

/// <summary>An address that contains a password is rejected, and the message does not contain the password.</summary>
public sealed class SecretAddressTests
{
    [Theory]
    [InlineData("admin:Hemmelig123@crm.example.com/x")]
    [InlineData("admin:Hemmelig123%40crm.example.com/x")]
    [InlineData("admin:Hemmelig123")]
    [InlineData("ftp://admin:Hemmelig123@crm.example.com/x")]
    [InlineData("//admin:Hemmelig123@crm.example.com/x")]
    [InlineData("mailto:Hemmelig123@crm.example.com")]
    [InlineData("https://admin:Hemmelig123@crm.example.com/x")]
    [InlineData("https://admin:Hemmelig123@crm.example.com:99999/x")]
    [InlineData("https:/admin:Hemmelig123@crm.example.com/x")]
    [InlineData("https://admin:Hem#Hemmelig123@crm.example.com/x")]
    [InlineData("https//admin:Hemmelig123@crm.example.com/x")]
    [InlineData("crm.example.com/x?password=Hemmelig123")]
    [InlineData("https://crm.example.com/x?password=Hemmelig123")]
    public void The_password_is_in_no_message(string address)
    {
        foreach (Dictionary<string, string?> more in (Dictionary<string, string?>[])[[], new() { ["Environment"] = "online", ["TenantId"] = "Cust1" }])
        {
            more["BaseAddress"] = address;
            more["Authentication:Scheme"] = "PasswordTicket";
            more["Authentication:UserName"] = "tje0";
            more["Authentication:Password"] = "Tje0-password";
            ServiceCollection services = new();
            services.AddSuperOfficeChatClient(new ConfigurationBuilder().AddInMemoryCollection(more).Build());
            using ServiceProvider provider = services.BuildServiceProvider();

            OptionsValidationException failure = Assert.Throws<OptionsValidationException>(
                () => provider.GetRequiredService<IOptionsMonitor<ChatClientOptions>>().CurrentValue);

            Assert.Contains("BaseAddress", failure.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("Hemmelig123", failure.ToString(), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("crm.example.com:8443/x", "'crm.example.com:8443/x'")]
    [InlineData("/x/api", "'/x/api'")]
    [InlineData("admin:Hemmelig123@crm.example.com/x", "'***@crm.example.com/x'")]
    public void The_rest_of_a_wrong_address_is_shown(string address, string shown)
    {
        ArgumentException failure = Assert.ThrowsAny<ArgumentException>(
            () => ChatCredential.PasswordTicket(new Uri(address, UriKind.RelativeOrAbsolute), "tje0", "Tje0-password"));

        Assert.Contains(shown, failure.Message, StringComparison.Ordinal);
    }
}
