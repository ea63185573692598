namespace SuperOffice.Chat.Client.Tests.Addresses;

public sealed class TenantRootTests
{
    [Theory]
    [InlineData("https://online3.superoffice.com/Cust12345", "https://online3.superoffice.com/Cust12345")]
    [InlineData("https://online3.superoffice.com/Cust12345/", "https://online3.superoffice.com/Cust12345")]
    [InlineData("https://online3.superoffice.com/Cust12345/api", "https://online3.superoffice.com/Cust12345")]
    [InlineData("https://online3.superoffice.com/Cust12345/api/", "https://online3.superoffice.com/Cust12345")]
    [InlineData("https://online3.superoffice.com/Cust12345/api/v1", "https://online3.superoffice.com/Cust12345")]
    [InlineData("https://online3.superoffice.com:443/Cust12345/API/V1/", "https://online3.superoffice.com/Cust12345")]
    [InlineData("https://crm.example.com", "https://crm.example.com/")]
    [InlineData("https://crm.example.com/api", "https://crm.example.com/")]
    [InlineData("https://crm.example.com:8443/crm/api", "https://crm.example.com:8443/crm")]
    [InlineData("https://crm.example.com/WebApi/api/v1/", "https://crm.example.com/WebApi")]
    [InlineData("https://crm.example.com/my%20crm/api", "https://crm.example.com/my%20crm")]
    [InlineData("https://crm.example.com/crmapi", "https://crm.example.com/crmapi")]
    [InlineData("https://crm.example.com/Cust/v1", "https://crm.example.com/Cust/v1")]
    public void The_root_is_the_part_before_the_api(string given, string root) =>
        Assert.Equal(new Uri(root), TenantRoot.Create(new Uri(given)));

    [Theory]
    [InlineData("https://online3.superoffice.com/Cust12345/api")]
    [InlineData("http://localhost:5000/Cust1")]
    [InlineData("http://127.0.0.1:5000/")]
    [InlineData("http://[::1]:5000/")]
    public void Https_and_loopback_addresses_are_accepted(string given) =>
        Assert.Null(TenantRoot.Validate(new Uri(given), allowInsecureHttp: false));

    [Fact]
    public void Plain_http_to_another_host_needs_permission()
    {
        Uri onsite = new("http://www.example.com/crm/api");

        Assert.Equal(
            "BaseAddress 'http://www.example.com/crm/api' uses http, which sends credentials unencrypted. Use https, or set AllowInsecureHttp.",
            TenantRoot.Validate(onsite, allowInsecureHttp: false));
        Assert.Null(TenantRoot.Validate(onsite, allowInsecureHttp: true));
    }

    [Theory]
    [InlineData("ftp://crm.example.com/api", "'ftp://crm.example.com/api' is not an absolute http or https address")]
    [InlineData("https://crm.example.com/api?x=1", "contains a query or fragment")]
    [InlineData("https://crm.example.com/api#x", "contains a query or fragment")]
    [InlineData("https://me:secret@crm.example.com/api", "contains a user name")]
    [InlineData("https://sod2.superoffice.com/api/v1/Cust12345", "continues after /api/v1 with 'Cust12345'")]
    [InlineData("https://crm.example.com/Cust1/api/v1/Agents/Chat", "continues after /api/v1 with 'Agents/Chat'")]
    public void Anything_else_is_refused_with_its_reason(string given, string reason)
    {
        string? message = TenantRoot.Validate(new Uri(given), allowInsecureHttp: false);

        Assert.Contains(reason, message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
    }
}
