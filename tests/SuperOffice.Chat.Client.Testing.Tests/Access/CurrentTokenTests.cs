using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace SuperOffice.Chat.Client.Testing.Tests.Access;

public sealed class CurrentTokenTests : EmulatorTest
{
    // tje0:Tje0
    private const string Password = "Basic dGplMDpUamUw";

    [Fact]
    public async Task A_password_gets_a_ticket_that_idles_out()
    {
        FakeTimeProvider time = new();
        ChatAgentEmulator emulator = await StartOnsiteAsync(time);
        string ticket = JsonNode.Parse(await TextAsync(await AskAsync(emulator, Password)))!.GetValue<string>();
        Assert.Matches("^7T:.+==$", ticket);
        foreach (string authorization in new string[] { $"SOTicket {ticket}", $"Bearer {ticket}" })
        {
            time.Advance(TimeSpan.FromHours(5));
            Assert.Equal(200, (int)(await AskAsync(emulator, authorization)).StatusCode);
        }

        time.Advance(TimeSpan.FromHours(6));
        Assert.Equal(401, (int)(await AskAsync(emulator, $"SOTicket {ticket}")).StatusCode);
        string next = JsonNode.Parse(await TextAsync(await AskAsync(emulator, Password)))!.GetValue<string>();
        Assert.NotEqual(ticket, next);
        Assert.Equal(["CurrentToken"], emulator.Requests.Select(request => request.Operation).Distinct());
    }

    [Fact]
    public async Task A_request_with_a_ticket_returns_that_ticket()
    {
        ChatAgentEmulator emulator = await StartOnsiteAsync(new FakeTimeProvider());
        Assert.Equal($"\"{Ticket}\"", await TextAsync(await AskAsync(emulator, $"SOTicket {Ticket}")));
    }

    [Theory]
    [InlineData("Basic dGplMDpUamUx")]
    [InlineData("SOTicket 7T:other==")]
    [InlineData(null)]
    public async Task A_wrong_credential_gets_no_ticket(string? authorization)
    {
        ChatAgentEmulator emulator = await StartOnsiteAsync(new FakeTimeProvider());
        Assert.Equal(401, (int)(await AskAsync(emulator, authorization)).StatusCode);
    }

    [Fact]
    public async Task A_ticket_signs_in_as_the_user_of_the_password()
    {
        ChatAgentEmulator emulator = await StartOnsiteAsync(new FakeTimeProvider());
        emulator.AddUser(new ChatUser { UserName = "tje0" });
        string ticket = JsonNode.Parse(await TextAsync(await AskAsync(emulator, Password)))!.GetValue<string>();
        emulator.StartCustomer(1);
        JsonNode session = (await ReadJsonAsync(emulator, "PickUpChatSession", """{"ChatSessionId":1}""", ticket))!;
        Assert.Equal(13, (int)session["User"]!["AssociateId"]!);
    }

    [Fact]
    public async Task It_is_read_and_not_posted_to()
    {
        ChatAgentEmulator emulator = await StartOnsiteAsync(new FakeTimeProvider());
        Assert.Equal(405, (int)(await AskAsync(emulator, Password, HttpMethod.Post)).StatusCode);
    }

    private async Task<ChatAgentEmulator> StartOnsiteAsync(FakeTimeProvider time)
    {
        ChatAgentEmulator emulator = await StartAsync(new() { AppToken = null, TimeProvider = time });
        emulator.Access.AllowBasic("tje0", "Tje0");
        return emulator;
    }

    private Task<HttpResponseMessage> AskAsync(ChatAgentEmulator emulator, string? authorization, HttpMethod? method = null)
    {
        HttpRequestMessage request = new(method ?? HttpMethod.Get, $"{emulator.BaseAddress}/api/v1/User/currentToken");
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return SendAsync(request);
    }
}
