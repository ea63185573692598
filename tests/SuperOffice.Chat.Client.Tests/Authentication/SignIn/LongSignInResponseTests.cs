using System.Net;
using SuperOffice.Chat.Client.Tests.Http;

namespace SuperOffice.Chat.Client.Tests.Authentication;

/// <summary>An identity provider and the state API send a few kilobytes: more than 1 MiB is neither kept nor asked for again.</summary>
public sealed class LongSignInResponseTests
{
    private const int Limit = 1024 * 1024;

    [Theory]
    [InlineData("refresh token", true)]
    [InlineData("refresh token", false)]
    [InlineData("password", true)]
    [InlineData("password", false)]
    public async Task A_token_response_beyond_the_limit_is_an_error_that_names_it(string kind, bool hasLength)
    {
        using ScriptedHandler network = new(Responding(Limit + 1, hasLength));
        using ChatAgentClient client = Client(network, kind);

        ChatAgentAuthenticationException failure = await Assert.ThrowsAsync<ChatAgentAuthenticationException>(
            () => client.SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken));

        Assert.Contains("the response exceeds 1048576 bytes", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, network.Sent);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_tenant_state_beyond_the_limit_is_an_error_that_names_it(bool hasLength)
    {
        Assert.SkipWhen(TestPlatform.IsMono && hasLength, "Mono does not check the length.");
        using ScriptedHandler network = new(Responding(Limit + 1, hasLength));

        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(() => StateAsync(network));

        Assert.Contains("he response about the state of tenant Cust1 exceeds 1048576 bytes", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, network.Sent);
    }

    [Fact]
    public async Task A_response_up_to_the_limit_is_read()
    {
        using ScriptedHandler network = new(Responding(Limit, hasLength: true));

        ChatTenantStatus status = await StateAsync(network);

        Assert.True(status.IsRunning);
    }

    private static ChatAgentClient Client(HttpMessageHandler network, string kind)
    {
        ChatCredentialContext signIn = new() { PrimaryHandler = network, TimeProvider = new QuickWaitsClock() };
        ChatCredential credential = kind == "refresh token"
            ? ChatCredential.RefreshToken(new() { ClientId = "id", RefreshToken = "refresh" }, signIn)
            : ChatCredential.PasswordTicket(new Uri("https://tenant.example.com/"), "tje0", "Tje0", signIn);
        return ChatAgentClient.Create(
            new() { BaseAddress = new Uri("https://tenant.example.com/"), Credential = credential }, null, network, new QuickWaitsClock());
    }

    private static Task<ChatTenantStatus> StateAsync(HttpMessageHandler network) =>
        ChatEnvironment.Production.GetTenantStatusAsync(
            "Cust1", new ChatCredentialContext { PrimaryHandler = network }, TestContext.Current.CancellationToken);

    private static Func<HttpRequestMessage, Task<HttpResponseMessage>> Responding(int length, bool hasLength)
    {
        byte[] state = """{"State":"Running","IsRunning":true,"Api":"https://online3.superoffice.com/Cust1/api"}"""u8.ToArray();
        byte[] body = [.. state, .. Enumerable.Repeat((byte)' ', length - state.Length)];
        return _ => Task.FromResult<HttpResponseMessage>(new(HttpStatusCode.OK)
        {
            Content = hasLength ? new ByteArrayContent(body) : new StreamContent(new Unsized(body)),
        });
    }

    private sealed class Unsized(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
