using System.Text;

namespace SuperOffice.Chat.Client.Tests.Authentication;

public sealed class ChatCredentialTests
{
    [Fact]
    public async Task A_ticket_is_sent_as_received_with_its_equals_signs()
    {
        ChatAuthorization authorization = await Ask(ChatCredential.SoTicket("7T:abc=="));

        Assert.Equal("SOTicket 7T:abc==", authorization.Header);
        Assert.Null(authorization.XsrfToken);
        Assert.Null(authorization.Cookie);
    }

    [Fact]
    public async Task A_bearer_token_is_sent_as_received()
    {
        ChatAuthorization authorization = await Ask(ChatCredential.Bearer("8A:Cust12345.a-b_c=="));

        Assert.Equal("Bearer 8A:Cust12345.a-b_c==", authorization.Header);
    }

    [Theory]
    [InlineData("tje0", "tje0", "Basic dGplMDp0amUw")]
    [InlineData("tje0", "a:b", "Basic dGplMDphOmI=")]
    [InlineData("Åse", "pässword", "Basic w4VzZTpww6Rzc3dvcmQ=")]
    public async Task User_name_and_password_are_sent_in_UTF_8_and_Base64(string userName, string password, string expected)
    {
        ChatAuthorization authorization = await Ask(ChatCredential.Basic(userName, password));

        Assert.Equal(expected, authorization.Header);
    }

    [Fact]
    public async Task A_browser_session_is_sent_as_value_and_cookie_without_an_authorization_header()
    {
        ChatAuthorization authorization = await Ask(ChatCredential.Xsrf("x1", "a=b; XSRF-TOKEN=x1"));

        Assert.Null(authorization.Header);
        Assert.Equal("x1", authorization.XsrfToken);
        Assert.Equal("a=b; XSRF-TOKEN=x1", authorization.Cookie);
    }

    [Fact]
    public async Task The_credential_None_sends_nothing()
    {
        ChatAuthorization authorization = await Ask(ChatCredential.None);

        Assert.Null(authorization.Header);
        Assert.Null(authorization.XsrfToken);
        Assert.Null(authorization.Cookie);
    }

    [Fact]
    public async Task A_fixed_credential_has_no_other_value_after_it_was_refused()
    {
        ChatCredential credential = ChatCredential.SoTicket("7T:abc==");
        ChatAuthorization first = await Ask(credential);

        ChatAuthorization second = await credential.GetAuthorizationAsync(first, TestContext.Current.CancellationToken);

        Assert.Equal(first, second);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("secret\n")]
    [InlineData("secret\r\nX-Evil: 1")]
    [InlineData("secret\0")]
    [InlineData("sécret")]
    [InlineData(" secret")]
    [InlineData("secret ")]
    public void A_value_that_no_header_can_hold_is_refused_without_quoting_it(string value)
    {
        AssertRefused("ticket", () => ChatCredential.SoTicket(value));
        AssertRefused("token", () => ChatCredential.Bearer(value));
        AssertRefused("token", () => ChatCredential.Xsrf(value, "a=b"));
        AssertRefused("cookie", () => ChatCredential.Xsrf("x", value));
    }

    [Theory]
    [InlineData("", "secret")]
    [InlineData("secret:x", "x")]
    [InlineData("secret\n", "x")]
    [InlineData("x", "secret\u0007")]
    public void A_user_name_that_Basic_cannot_carry_is_refused_without_quoting_it(string userName, string password) =>
        AssertRefused("userName", () => ChatCredential.Basic(userName, password));

    [Fact]
    public async Task No_credential_shows_its_secret()
    {
        ChatCredential[] credentials =
        [
            ChatCredential.SoTicket("secret"),
            ChatCredential.Bearer("secret"),
            ChatCredential.Basic("secret", "secret"),
            ChatCredential.Xsrf("secret", "secret"),
        ];

        foreach (ChatCredential credential in credentials)
        {
            ChatAuthorization authorization = await Ask(credential);
            string shown = $"{credential} {authorization} {authorization.Scheme}";
            Assert.DoesNotContain("secret", shown, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes("secret:secret")), shown, StringComparison.Ordinal);
        }
    }

    private static async Task<ChatAuthorization> Ask(ChatCredential credential) =>
        await credential.GetAuthorizationAsync(refused: null, TestContext.Current.CancellationToken);

    private static void AssertRefused(string parameter, Action create)
    {
        ArgumentException refused = Assert.ThrowsAny<ArgumentException>(create);

        Assert.Equal(parameter, refused.ParamName);
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sécret", refused.Message, StringComparison.Ordinal);
    }
}
