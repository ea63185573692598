using System.Text;

namespace SuperOffice.Chat.Client.Testing.Tests.Access;

public sealed class AccessTests : EmulatorTest
{
    [Theory]
    [InlineData("SOTicket 7T:RW11bGF0b3JUaWNrZXQ=", "emulator-app-token", 200)]
    [InlineData("soticket 7T:RW11bGF0b3JUaWNrZXQ=", "emulator-app-token", 200)]
    [InlineData("SOTICKET 7T:RW11bGF0b3JUaWNrZXQ=", "emulator-app-token", 200)]
    [InlineData("SOTicket 7T:RW11bGF0b3JUaWNrZXQ=", null, 401)]
    [InlineData("SOTicket 7T:RW11bGF0b3JUaWNrZXQ=", "other", 401)]
    [InlineData("SOTicket 7T:RW11bGF0b3JUaWNrZXQ", "emulator-app-token", 401)]
    [InlineData("SOTicket 7t:rw11bgf0b3juawnrzxq=", "emulator-app-token", 401)]
    [InlineData("Bearer 7T:RW11bGF0b3JUaWNrZXQ=", "emulator-app-token", 401)]
    [InlineData("SOTicket", "emulator-app-token", 401)]
    [InlineData(null, "emulator-app-token", 401)]
    [InlineData("Bearer 8A:Cust12345.abc", null, 200)]
    [InlineData("bearer 8A:Cust12345.abc", null, 200)]
    [InlineData("Bearer 8A:Cust12345.abd", null, 401)]
    [InlineData("Basic dGplMDpUamUw", null, 200)]
    [InlineData("basic dGplMDpUamUw", null, 200)]
    [InlineData("Basic dGplMDpUamUx", null, 401)]
    [InlineData("Basic !!", null, 401)]
    public async Task A_credential_is_accepted_or_gets_a_401(string? authorization, string? appToken, int status)
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Access.AllowBearer("8A:Cust12345.abc").AllowBasic("tje0", "Tje0");
        HttpRequestMessage request = Anonymous(emulator);
        Add(request, "Authorization", authorization);
        Add(request, "SO-AppToken", appToken);
        HttpResponseMessage response = await SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status == 200 ? 1 : 0, emulator.Sessions.Count);
    }

    [Fact]
    public async Task Basic_is_read_as_utf8()
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Access.AllowBasic("bjørn", "pass:日本");
        HttpRequestMessage request = Anonymous(emulator);
        Add(request, "Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("bjørn:pass:日本")));
        Assert.Equal(200, (int)(await SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("value", "a=1; b=2", 200)]
    [InlineData("value", "other=3; b=2; a=1", 200)]
    [InlineData("value", "a=1", 401)]
    [InlineData("value", null, 401)]
    [InlineData("wrong", "a=1; b=2", 401)]
    [InlineData(null, "a=1; b=2", 401)]
    public async Task A_browser_session_needs_its_header_and_its_cookies(string? token, string? cookie, int status)
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Access.AllowXsrf("value", "a=1; b=2");
        HttpRequestMessage request = Anonymous(emulator);
        Add(request, "X-XSRF-TOKEN", token);
        Add(request, "Cookie", cookie);
        Assert.Equal(status, (int)(await SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Without_an_application_token_a_ticket_is_enough()
    {
        ChatAgentEmulator emulator = await StartAsync(new() { AppToken = null });
        HttpRequestMessage request = Anonymous(emulator);
        Add(request, "Authorization", $"SOTicket {Ticket}");
        Assert.Equal(200, (int)(await SendAsync(request)).StatusCode);
        Assert.Null(emulator.AppToken);
    }

    [Fact]
    public async Task Accepted_credentials_may_change_while_it_runs()
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Access.RevokeAll();
        Assert.Equal(401, (int)(await SaveAsync(emulator, "{}")).StatusCode);
        emulator.Access.AllowSoTicket(Ticket);
        Assert.Equal(200, (int)(await SaveAsync(emulator, "{}")).StatusCode);
    }

    private static HttpRequestMessage Anonymous(ChatAgentEmulator emulator)
    {
        HttpRequestMessage request = Request(emulator, "SaveChatSessionEntity", "{}");
        request.Headers.Remove("Authorization");
        request.Headers.Remove("SO-AppToken");
        return request;
    }

    private static void Add(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }
    }
}
