using Microsoft.Extensions.Options;

namespace SuperOffice.Chat.Client.Tests.Wire.Settings;

/// <summary>Tests that a ticket online needs the application token, and that one onsite does not.</summary>
public sealed class ApplicationTokenTests
{
    [Theory]
    [InlineData("https://online3.superoffice.com/Cust12345/api", "online3.superoffice.com")]
    [InlineData("https://SOD.SuperOffice.com/Cust12345", "sod.superoffice.com")]
    [InlineData("https://app.superoffice.com/Cust12345", "app.superoffice.com")]
    [InlineData("https://disasterrecovery.superoffice.com/Cust12345", "disasterrecovery.superoffice.com")]
    public void A_ticket_online_needs_an_application_token(string address, string host)
    {
        string message = $"AppToken is missing. The online host '{host}' accepts a ticket only together with an application token. Set AppToken.";

        Assert.Equal([message], Refusal(address, static options => options.Credential = ChatCredential.SoTicket("7T:abc==")));
        Assert.Equal([message], Refusal(address, static options => options.Authentication = new() { Scheme = "SoTicket", Ticket = "7T:abc==" }));
        Assert.Empty(Refusal(address, static options =>
        {
            options.Credential = ChatCredential.SoTicket("7T:abc==");
            options.AppToken = "app";
        }));
    }

    [Theory]
    [InlineData("https://crm.example.com/crm/api")]
    [InlineData("https://superoffice.com.example.com/api")]
    [InlineData("http://localhost:5000/api")]
    public void A_ticket_onsite_needs_no_application_token(string address) =>
        Assert.Empty(Refusal(address, static options => options.Credential = ChatCredential.SoTicket("7T:abc==")));

    [Theory]
    [InlineData("https://online3.superoffice.com/Cust12345/api")]
    [InlineData("https://crm.example.com/crm/api")]
    public void A_bearer_token_needs_no_application_token_anywhere(string address) =>
        Assert.Empty(Refusal(address, static options => options.Credential = ChatCredential.Bearer("8A:Cust12345.abc")));

    private static IEnumerable<string> Refusal(string address, Action<ChatClientOptions> configure)
    {
        ChatClientOptions options = new() { BaseAddress = new Uri(address) };
        configure(options);
        try
        {
            using ChatAgentClient client = ChatAgentClient.Create(options);
            return [];
        }
        catch (OptionsValidationException refusal)
        {
            return refusal.Failures;
        }
    }
}
