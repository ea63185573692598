namespace SuperOffice.Chat.Client.Tests.Authentication;

public sealed class ChatAuthorizationTests
{
    [Fact]
    public void Two_credentials_that_send_the_same_value_are_equal()
    {
        AssertEqual(ChatAuthorization.SoTicket("7T:a"), ChatAuthorization.SoTicket("7T:a"));
        AssertEqual(ChatAuthorization.Bearer("8A:a"), ChatAuthorization.Bearer("8A:a"));
        AssertEqual(ChatAuthorization.Basic("a", "b"), ChatAuthorization.Basic("a", "b"));
        AssertEqual(ChatAuthorization.Xsrf("a", "b=c"), ChatAuthorization.Xsrf("a", "b=c"));
    }

    [Fact]
    public void Two_credentials_that_send_different_values_differ()
    {
        Assert.NotEqual(ChatAuthorization.SoTicket("7T:a"), ChatAuthorization.SoTicket("7T:b"));
        Assert.NotEqual(ChatAuthorization.SoTicket("7T:a"), ChatAuthorization.Bearer("7T:a"));
        Assert.NotEqual(ChatAuthorization.Xsrf("a", "b=c"), ChatAuthorization.Xsrf("a", "b=d"));
        Assert.NotEqual(ChatAuthorization.Xsrf("a", "b=c"), ChatAuthorization.Xsrf("b", "b=c"));
        Assert.False(ChatAuthorization.Bearer("a").Equals(null));
    }

    [Theory]
    [InlineData("Basic")]
    [InlineData("SOTicket")]
    [InlineData("Bearer")]
    [InlineData("Xsrf")]
    public void Only_the_scheme_is_shown(string scheme)
    {
        ChatAuthorization authorization = scheme switch
        {
            "Basic" => ChatAuthorization.Basic("user", "secret"),
            "SOTicket" => ChatAuthorization.SoTicket("secret"),
            "Bearer" => ChatAuthorization.Bearer("secret"),
            _ => ChatAuthorization.Xsrf("secret", "secret"),
        };

        Assert.Equal(scheme, authorization.Scheme);
        Assert.Equal(scheme, authorization.ToString());
    }

    [Fact]
    public void Everything_that_must_never_come_back_is_named_as_a_secret()
    {
        Assert.Equal(["7T:a"], ChatAuthorization.SoTicket("7T:a").Secrets);
        Assert.Equal(["8A:a"], ChatAuthorization.Bearer("8A:a").Secrets);
        Assert.Equal(["YTpi", "b"], ChatAuthorization.Basic("a", "b").Secrets);
        Assert.Equal(["lang=en; sid=abcdef=", "x", "en", "abcdef="], ChatAuthorization.Xsrf("x", "lang=en; sid=abcdef=").Secrets);
    }

    private static void AssertEqual(ChatAuthorization first, ChatAuthorization second)
    {
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }
}
