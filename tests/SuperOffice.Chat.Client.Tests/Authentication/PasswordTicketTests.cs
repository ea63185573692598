using Microsoft.Extensions.Time.Testing;

namespace SuperOffice.Chat.Client.Tests.Authentication;

public sealed class PasswordTicketTests : IDisposable
{
    private readonly WireServer _host = new();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("\"7T:abc==\"", "SOTicket 7T:abc==")]
    [InlineData("\"7A:abc==\"", "SOTicket 7A:abc==")]
    [InlineData("\"8A:Cust1.abc\"", "Bearer 8A:Cust1.abc")]
    public async Task The_password_is_sent_once_and_exchanged_for_a_ticket(string given, string header)
    {
        _host.RespondNext(given);
        ChatCredential credential = Credential("/crm/api");

        Assert.Equal(header, await AskAsync(credential));
        Assert.Equal(header, await AskAsync(credential));

        WireRequest request = Assert.Single(_host.Requests);
        Assert.Equal("GET", request.Method);
        Assert.Equal("/crm/api/v1/User/currentToken", request.Target);
        Assert.Equal("Basic dGplMDpUamUw", request.Header("Authorization"));
    }

    [Theory]
    [InlineData("\"7T:abc==\"", 6)]
    [InlineData("\"8A:Cust1.abc\"", 1)]
    public async Task A_ticket_lasts_six_idle_hours_and_a_token_one_hour(string given, int hours)
    {
        _host.RespondNext(given);
        FakeTimeProvider time = new();
        RenewingChatCredential credential = Assert.IsType<RenewingChatCredential>(
            ChatCredential.PasswordTicket(new Uri(_host.Address), "tje0", "Tje0", new ChatCredentialContext { TimeProvider = time }), exactMatch: false);

        await AskAsync(credential);

        Assert.Equal(time.GetUtcNow() + TimeSpan.FromHours(hours), credential.ExpiresAt);
    }

    [Fact]
    public async Task A_refused_password_is_reported_without_its_value()
    {
        _host.RespondNext("""{"Message":"Tje0-Oslo-1 is not the password of tje0"}""", 401);
        ChatCredential credential = ChatCredential.PasswordTicket(new Uri(_host.Address), "tje0", "Tje0-Oslo-1");

        ChatCredentialException failure = await Assert.ThrowsAsync<ChatCredentialException>(() => AskAsync(credential));

        Assert.StartsWith("The exchange of the password was rejected (401)", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Tje0-Oslo", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html/>")]
    [InlineData("null")]
    [InlineData("{}")]
    public async Task A_value_that_is_not_a_string_is_refused(string response)
    {
        _host.RespondNext(response);

        Assert.Equal(
            "The exchange of the password failed: the response does not contain a ticket",
            (await Assert.ThrowsAsync<ChatCredentialException>(() => AskAsync(Credential("")))).Message);
    }

    [Fact]
    public void A_password_does_not_travel_readable_unless_allowed()
    {
        Uri plain = new("http://crm.example.com/api");

        Assert.Contains("uses http", Assert.Throws<ArgumentException>(() => ChatCredential.PasswordTicket(plain, "a", "b")).Message, StringComparison.Ordinal);
        Assert.NotNull(ChatCredential.PasswordTicket(plain, "a", "b", new ChatCredentialContext { AllowInsecureHttp = true }));
    }

    private static async Task<string?> AskAsync(ChatCredential credential) =>
        (await credential.GetAuthorizationAsync(null, TestContext.Current.CancellationToken)).Header;

    private ChatCredential Credential(string path) =>
        ChatCredential.PasswordTicket(new Uri(_host.Address + path), "tje0", "Tje0");
}
