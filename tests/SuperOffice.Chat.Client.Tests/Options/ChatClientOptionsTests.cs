namespace SuperOffice.Chat.Client.Tests;

public sealed class ChatClientOptionsTests
{
    private readonly ChatClientOptions _options = new();

    [Fact]
    public void Every_default_is_as_documented()
    {
        Assert.Null(_options.BaseAddress);
        Assert.Null(_options.AppToken);
        Assert.Null(_options.Credential);
        Assert.Null(_options.Authentication.Scheme);
        Assert.Null(_options.AcceptLanguage);
        Assert.Null(_options.Language);
        Assert.Null(_options.Culture);
        Assert.Null(_options.TimeZone);
        Assert.False(_options.AllowInsecureHttp);
        Assert.Equal(3, _options.Retry.MaxRetryAttempts);
        Assert.Equal(TimeSpan.FromMilliseconds(500), _options.Retry.BaseDelay);
        Assert.Equal(TimeSpan.FromSeconds(10), _options.Retry.MaxDelay);
        Assert.Equal(TimeSpan.FromSeconds(30), _options.AttemptTimeout);
        Assert.Equal(TimeSpan.FromSeconds(100), _options.TotalTimeout);
        Assert.Equal(TimeSpan.FromSeconds(15), _options.ConnectTimeout);
    }

    [Fact]
    public void Two_options_instances_share_nothing()
    {
        ChatClientOptions other = new();

        other.Retry.MaxRetryAttempts = 7;
        other.Authentication.Scheme = "Basic";

        Assert.Equal(3, _options.Retry.MaxRetryAttempts);
        Assert.Null(_options.Authentication.Scheme);
    }

    [Fact]
    public void No_option_shows_a_secret()
    {
        _options.AppToken = "secret";
        _options.Credential = ChatCredential.SoTicket("secret");
        _options.Authentication = new ChatAuthenticationOptions
        {
            UserName = "secret",
            Password = "secret",
            Ticket = "secret",
            Token = "secret",
            Cookie = "secret",
        };

        Assert.DoesNotContain("secret", $"{_options} {_options.Authentication} {_options.Credential}", StringComparison.Ordinal);
    }
}
