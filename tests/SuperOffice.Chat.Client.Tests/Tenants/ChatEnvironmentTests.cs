namespace SuperOffice.Chat.Client.Tests.Tenants;

public sealed class ChatEnvironmentTests
{
    [Theory]
    [InlineData("sod", "https://sod.superoffice.com/")]
    [InlineData("Development", "https://sod.superoffice.com/")]
    [InlineData("qaonline", "https://qaonline.superoffice.com/")]
    [InlineData("stage", "https://qaonline.superoffice.com/")]
    [InlineData("qastage", "https://qaonline.superoffice.com/")]
    [InlineData("online", "https://online.superoffice.com/")]
    [InlineData("PRODUCTION", "https://online.superoffice.com/")]
    [InlineData("https://online.superoffice.com/login", "https://online.superoffice.com/")]
    [InlineData("http://127.0.0.1:5001", "http://127.0.0.1:5001/")]
    public void An_old_or_new_name_leads_to_the_host_without_a_number(string name, string address) =>
        Assert.Equal(new Uri(address), ChatEnvironment.Parse(name).Address);

    [Theory]
    [InlineData("live", "'live' is not an environment. Use sod, qaonline, online or the absolute address of an emulator.")]
    [InlineData("https://sod3.superoffice.com", "'sod3.superoffice.com' is not the host of an environment. Use sod, qaonline or online; numbered hosts serve tenants only.")]
    [InlineData("http://sign.example.com", "'http://sign.example.com/' is an http address, over which secrets would be sent unencrypted. Use https.")]
    [InlineData("https://tje0:Tje0@sign.example.com", "The environment contains a user name or a password. Pass the name or the address only.")]
    public void Anything_else_is_refused_with_the_remedy(string name, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => ChatEnvironment.Parse(name)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("https://online3.superoffice.com/Cust1", true)]
    [InlineData("https://app.superoffice.com/Cust1", true)]
    [InlineData("https://disasterrecovery.superoffice.com/Cust1", true)]
    [InlineData("http://online3.superoffice.com/Cust1", false)]
    [InlineData("https://superoffice.com.evil.example/Cust1", false)]
    [InlineData("https://notsuperoffice.com/Cust1", false)]
    [InlineData("https://127.0.0.1/Cust1", false)]
    public void Credentials_of_tenants_online_are_sent_to_hosts_of_SuperOffice_only(string address, bool owned) =>
        Assert.Equal(owned, ChatEnvironment.Production.Owns(new Uri(address)));
}
