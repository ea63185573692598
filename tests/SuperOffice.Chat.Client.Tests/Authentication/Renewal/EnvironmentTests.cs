namespace SuperOffice.Chat.Client.Tests.Authentication.Renewal;

public sealed class EnvironmentTests
{
    [Theory]
    [InlineData("sod", "https://sod.superoffice.com/")]
    [InlineData("Development", "https://sod.superoffice.com/")]
    [InlineData("qaonline", "https://qaonline.superoffice.com/")]
    [InlineData("stage", "https://qaonline.superoffice.com/")]
    [InlineData("qastage", "https://qaonline.superoffice.com/")]
    [InlineData(" ONLINE ", "https://online.superoffice.com/")]
    [InlineData("production", "https://online.superoffice.com/")]
    [InlineData("https://online.superoffice.com/login", "https://online.superoffice.com/")]
    [InlineData("http://127.0.0.1:5000/some/path", "http://127.0.0.1:5000/")]
    public void Its_sign_in_host_has_no_number(string name, string address) =>
        Assert.Equal(address, ChatEnvironment.Parse(name).Address.AbsoluteUri);

    [Theory]
    [InlineData("online3", "is no environment")]
    [InlineData("https://sod2.superoffice.com", "numbered hosts serve tenants only")]
    [InlineData("http://signin.example.com", "plain http")]
    [InlineData("ftp://127.0.0.1", "is no environment")]
    public void What_is_no_sign_in_host_is_refused_with_advice(string name, string advice) =>
        Assert.Contains(advice, Assert.Throws<ArgumentException>(() => ChatEnvironment.Parse(name)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("online", "https://online3.superoffice.com/Cust1/api", true)]
    [InlineData("online", "https://app.superoffice.com/Cust1/api", true)]
    [InlineData("online", "https://disasterrecovery.superoffice.com:443/Cust1/api", true)]
    [InlineData("online", "http://online3.superoffice.com/Cust1/api", false)]
    [InlineData("online", "https://superoffice.com.example.org/Cust1/api", false)]
    [InlineData("online", "https://evilsuperoffice.com/Cust1/api", false)]
    [InlineData("online", "https://127.0.0.1/Cust1/api", false)]
    [InlineData("http://127.0.0.1:5000", "http://127.0.0.1:6000/Cust1/api", true)]
    [InlineData("http://127.0.0.1:5000", "https://online3.superoffice.com/Cust1/api", false)]
    public void Only_its_own_hosts_may_get_credentials(string environment, string address, bool owns) =>
        Assert.Equal(owns, ChatEnvironment.Parse(environment).Owns(new Uri(address)));
}
