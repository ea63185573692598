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
        using WireScene scene = await CalledAsync(ChatCredential.Basic(user, password));

        Assert.Equal(header, scene.Request.Header("Authorization"));
    }

    [Theory]
    [InlineData("7T:abc==", "SOTicket 7T:abc==")]
    [InlineData("7A:a+b/c=", "SOTicket 7A:a+b/c=")]
    public async Task A_ticket_is_not_encoded_again(string ticket, string header)
    {
        using WireScene scene = await CalledAsync(ChatCredential.SoTicket(ticket));

        Assert.Equal(header, scene.Request.Header("Authorization"));
    }

    [Fact]
    public async Task A_token_goes_as_it_came_and_without_an_application_token()
    {
        using WireScene scene = await CalledAsync(ChatCredential.Bearer("8A:Cust12345.AbC-_~+/=="));

        Assert.Equal("Bearer 8A:Cust12345.AbC-_~+/==", scene.Request.Header("Authorization"));
        Assert.Null(scene.Request.Header("SO-AppToken"));
    }

    [Fact]
    public async Task The_XSRF_way_has_its_header_and_cookies_and_no_authorization()
    {
        using WireScene scene = await CalledAsync(ChatCredential.Xsrf("xsrf-value==", "XSRF-TOKEN=xsrf-value==; .ASPXAUTH=a1b2"));

        Assert.Equal("xsrf-value==", scene.Request.Header("X-XSRF-TOKEN"));
        Assert.Equal("XSRF-TOKEN=xsrf-value==; .ASPXAUTH=a1b2", scene.Request.Header("Cookie"));
        Assert.Null(scene.Request.Header("Authorization"));
    }

    [Theory]
    [InlineData("Authorization")]
    [InlineData("X-XSRF-TOKEN")]
    [InlineData("Cookie")]
    public async Task No_credential_of_ours_sends_none(string header)
    {
        using WireScene scene = await CalledAsync(ChatCredential.None);

        Assert.Null(scene.Request.Header(header));
    }

    [Fact]
    public async Task The_server_sets_no_cookie_that_goes_back()
    {
        using WireScene scene = WireScene.Start();
        scene.Respond("GetChatSessionEntity", "null"u8.ToArray(), ("Set-Cookie", "session=1; Path=/"));

        await scene.CallAsync("GetChatSessionEntity");
        await scene.CallAsync("GetChatSessionEntity");

        Assert.All(scene.Requests, static request => Assert.Null(request.Header("Cookie")));
        Assert.Equal(2, scene.Requests.Count);
    }

    [Fact]
    public async Task A_request_sent_again_after_401_has_every_header_once()
    {
        using WireScene scene = WireScene.Start(static options =>
        {
            options.AppToken = "app-token";
            options.Language = "nb";
            options.Credential = new RenewedTicket();
        });
        scene.RespondTwice("SaveChatSessionEntity", ("", 401), ("""{"ChatSessionId":5}""", 200));

        await scene.CallAsync("SaveChatSessionEntity");

        Assert.Equal(["SOTicket 7T:old==", "SOTicket 7T:new=="], scene.Requests.Select(static request => request.Header("Authorization")));
        Assert.Equal(["app-token", "app-token"], scene.Requests.Select(static request => request.Header("SO-AppToken")));
        Assert.Equal(["nb", "nb"], scene.Requests.Select(static request => request.Header("SO-Language")));
        Assert.Equal(["UTC, includeTZOffset", "UTC, includeTZOffset"], scene.Requests.Select(static request => request.Header("SO-TimeZone")));
        Assert.Equal(scene.Requests[0].Body, scene.Requests[1].Body);
        Assert.NotEmpty(scene.Requests[1].Body);
    }

    private static async Task<WireScene> CalledAsync(ChatCredential credential)
    {
        WireScene scene = WireScene.Start(options => options.Credential = credential).Respond("GetChatSessionEntity", "null");
        await scene.CallAsync("GetChatSessionEntity");
        return scene;
    }

    private sealed class RenewedTicket : ChatCredential
    {
        public override ValueTask<ChatAuthorization> GetAuthorizationAsync(
            ChatAuthorization? refused, CancellationToken cancellationToken) =>
            new(ChatAuthorization.SoTicket(refused is null ? "7T:old==" : "7T:new=="));
    }
}
