namespace SuperOffice.Chat.Client.Tests.Wire.Requests;

/// <summary>Each authentication scheme, literally as the server must receive it.</summary>
public sealed class CredentialTests
{
    [Theory]
    [InlineData("tje0", "Tje0", "Basic dGplMDpUamUw")]
    [InlineData("bjørn", "pässwörd", "Basic YmrDuHJuOnDDpHNzd8O2cmQ=")]
    [InlineData("日本", "x", "Basic 5pel5pysOng=")]
    [InlineData("DOMAIN\\user", "a:b", "Basic RE9NQUlOXHVzZXI6YTpi")]
    public async Task Basic_is_the_base64_of_utf8(string user, string password, string header)
    {
        using WireFixture fixture = await CalledAsync(ChatCredential.Basic(user, password));

        Assert.Equal(header, fixture.Request.Header("Authorization"));
    }

    [Theory]
    [InlineData("7T:abc==", "SOTicket 7T:abc==")]
    [InlineData("7A:a+b/c=", "SOTicket 7A:a+b/c=")]
    public async Task A_ticket_is_not_encoded_again(string ticket, string header)
    {
        using WireFixture fixture = await CalledAsync(ChatCredential.SoTicket(ticket));

        Assert.Equal(header, fixture.Request.Header("Authorization"));
    }

    [Fact]
    public async Task A_token_is_sent_unchanged_and_without_an_application_token()
    {
        using WireFixture fixture = await CalledAsync(ChatCredential.Bearer("8A:Cust12345.AbC-_~+/=="));

        Assert.Equal("Bearer 8A:Cust12345.AbC-_~+/==", fixture.Request.Header("Authorization"));
        Assert.Null(fixture.Request.Header("SO-AppToken"));
    }

    [Fact]
    public async Task The_XSRF_scheme_has_its_header_and_cookies_and_no_authorization()
    {
        using WireFixture fixture = await CalledAsync(ChatCredential.Xsrf("xsrf-value==", "XSRF-TOKEN=xsrf-value==; .ASPXAUTH=a1b2"));

        Assert.Equal("xsrf-value==", fixture.Request.Header("X-XSRF-TOKEN"));
        Assert.Equal("XSRF-TOKEN=xsrf-value==; .ASPXAUTH=a1b2", fixture.Request.Header("Cookie"));
        Assert.Null(fixture.Request.Header("Authorization"));
    }

    [Theory]
    [InlineData("Authorization")]
    [InlineData("X-XSRF-TOKEN")]
    [InlineData("Cookie")]
    public async Task Without_a_credential_no_authorization_is_sent(string header)
    {
        using WireFixture fixture = await CalledAsync(ChatCredential.None);

        Assert.Null(fixture.Request.Header(header));
    }

    [Fact]
    public async Task No_cookie_of_the_server_is_sent_back()
    {
        using WireFixture fixture = WireFixture.Start();
        fixture.Respond("GetChatSessionEntity", "null"u8.ToArray(), ("Set-Cookie", "session=1; Path=/"));

        await fixture.CallAsync("GetChatSessionEntity");
        await fixture.CallAsync("GetChatSessionEntity");

        Assert.All(fixture.Requests, static request => Assert.Null(request.Header("Cookie")));
        Assert.Equal(2, fixture.Requests.Count);
    }

    [Fact]
    public async Task A_request_sent_again_after_401_has_every_header_once()
    {
        using WireFixture fixture = WireFixture.Start(static options =>
        {
            options.AppToken = "app-token";
            options.Language = "nb";
            options.Credential = new RenewedTicket();
        });
        fixture.RespondTwice("SaveChatSessionEntity", ("", 401), ("""{"ChatSessionId":5}""", 200));

        await fixture.CallAsync("SaveChatSessionEntity");

        Assert.Equal(["SOTicket 7T:old==", "SOTicket 7T:new=="], fixture.Requests.Select(static request => request.Header("Authorization")));
        Assert.Equal(["app-token", "app-token"], fixture.Requests.Select(static request => request.Header("SO-AppToken")));
        Assert.Equal(["nb", "nb"], fixture.Requests.Select(static request => request.Header("SO-Language")));
        Assert.Equal(["UTC, includeTZOffset", "UTC, includeTZOffset"], fixture.Requests.Select(static request => request.Header("SO-TimeZone")));
        Assert.Equal(fixture.Requests[0].Body, fixture.Requests[1].Body);
        Assert.NotEmpty(fixture.Requests[1].Body);
    }

    private static async Task<WireFixture> CalledAsync(ChatCredential credential)
    {
        WireFixture fixture = WireFixture.Start(options => options.Credential = credential).Respond("GetChatSessionEntity", "null");
        await fixture.CallAsync("GetChatSessionEntity");
        return fixture;
    }

    private sealed class RenewedTicket : ChatCredential
    {
        public override ValueTask<ChatAuthorization> GetAuthorizationAsync(
            ChatAuthorization? refused, CancellationToken cancellationToken) =>
            new(ChatAuthorization.SoTicket(refused is null ? "7T:old==" : "7T:new=="));
    }
}
