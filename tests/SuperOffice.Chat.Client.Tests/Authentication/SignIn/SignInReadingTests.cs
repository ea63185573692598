using System.Net;
using System.Text;
using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Diagnostics;
using SuperOffice.Chat.Client.Tests.Http;

namespace SuperOffice.Chat.Client.Tests.Authentication;

/// <summary>The responses of an identity provider and of the state API are read where possible, and otherwise reported by exception type.</summary>
public sealed class SignInReadingTests
{
    private const string Tokens = """{"access_token":"8A:Cust1.token","expires_in":3600}""";

    private static readonly Encoding[] Encodings = [new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];

    public static TheoryData<int, bool> Marks => new() { { 0, true }, { 1, true }, { 2, true }, { 0, false } };

    public static TheoryData<string, int> Unavailable => new()
    {
        { "refresh token", 408 }, { "refresh token", 429 }, { "refresh token", 500 }, { "refresh token", 503 }, { "refresh token", 0 },
        { "password", 429 }, { "password", 502 }, { "password", 504 }, { "password", 0 },
    };

    public static TheoryData<string, int> Refused => new()
    {
        { "refresh token", 400 }, { "refresh token", 401 }, { "refresh token", 403 }, { "password", 401 }, { "password", 404 },
    };

    public static TheoryData<string> OddHosts =>
    [
        "http://\u00ad/Cust1", "http://a\u200d.com/Cust1", "https://ä.xn--x.com/Cust1", "http://\u0378.com/api", "https://\u0378.superoffice.com/Cust1",
        "\u00ad", "\u0378.superoffice.com", "http://[fe80::1%25eth0]/Cust1", "http://a..b/", "http://:80/", "http://x:99999/", "://", "http://", "http:///x", "\u0000",
    ];

    public static TheoryData<string> OddStates =>
    [
        new string('x', 900_000), "Stopped\r\nwarn: forged line", "a\u2028b", "a\u2029b\u0085c", "\u001b[31mred", "a\u202eb", new string('\n', 400_000) + "x",
    ];

    [Theory]
    [MemberData(nameof(Marks))]
    public async Task A_byte_order_mark_before_a_token_or_ticket_is_ignored(int encoding, bool hasMark)
    {
        Assert.Equal("Bearer 8A:Cust1.token", (await AskAsync("refresh token", Marked(Tokens, encoding, hasMark))).Header);
        Assert.Equal("SOTicket 7T:a==", (await AskAsync("password", Marked("\"7T:a==\"", encoding, hasMark))).Header);
    }

    [Theory]
    [MemberData(nameof(Marks))]
    public async Task A_byte_order_mark_before_a_state_is_ignored(int encoding, bool hasMark)
    {
        ChatTenantStatus status = await StateAsync(Marked("""{"State":"Running","IsRunning":true,"Api":"https://online3.superoffice.com/Cust1/api"}""", encoding, hasMark));

        Assert.Equal((TenantState.Running, "https://online3.superoffice.com/Cust1"), (status.State.Value, status.Address!.AbsoluteUri));
    }

    [Theory]
    [MemberData(nameof(Unavailable))]
    public async Task A_sign_in_without_a_decision_of_the_server_is_a_connection_failure(string credential, int status)
    {
        ChatAgentConnectionException failure = Assert.IsType<ChatAgentConnectionException>(await FailAsync(credential, status));

        Assert.True(Assert.IsType<ChatCredentialException>(failure.InnerException).IsTransient);
        Assert.Equal((false, 0), (failure.OutcomeUnknown, failure.Attempts));
        Assert.StartsWith("SaveChatSessionEntity was not sent: the credential could not be obtained: The exchange of the ", failure.Message, StringComparison.Ordinal);
        Assert.Equal(status == 0 ? HttpRequestError.NameResolutionError : null, failure.HttpRequestError);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_sign_in_that_was_refused_is_an_authentication_failure(string credential, int status)
    {
        ChatAgentAuthenticationException failure = Assert.IsType<ChatAgentAuthenticationException>(await FailAsync(credential, status));

        Assert.False(Assert.IsType<ChatCredentialException>(failure.InnerException).IsTransient);
    }

    [Theory]
    [MemberData(nameof(CausesOfTheApplication))]
    public async Task A_credential_of_the_application_is_distinguished_by_its_exception(Exception cause, bool isUnreachable)
    {
        Assert.SkipWhen(TestPlatform.IsFramework && cause is OperationCanceledException, "There, a canceled task does not keep its exception.");
        using ChatAgentClient client = ChatAgentClient.Create(
            new() { BaseAddress = new Uri("https://tenant.example.com/"), Credential = new Failing(cause) }, null, new ScriptedHandler(), new QuickWaitsClock());

        ChatAgentException failure = await Assert.ThrowsAnyAsync<ChatAgentException>(
            () => client.SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(isUnreachable ? typeof(ChatAgentConnectionException) : typeof(ChatAgentAuthenticationException), failure.GetType());
        Assert.Same(cause, failure.InnerException);
    }

    public static TheoryData<Exception, bool> CausesOfTheApplication => new()
    {
        { RequestExceptions.Create(HttpRequestError.ConnectionError, "The request failed.", null), true },
        { RequestExceptions.Create(HttpRequestError.Unknown, "", null, HttpStatusCode.ServiceUnavailable), true },
        { RequestExceptions.Create(HttpRequestError.Unknown, "", null, HttpStatusCode.Forbidden), false },
        { new TimeoutException(), true },
        { new TaskCanceledException("", new TimeoutException()), true },
        { new System.Net.Sockets.SocketException(10061), true },
        { new ChatCredentialException("The vault is sealed.") { IsTransient = true }, true },
        { new ChatCredentialException("The vault has no such secret."), false },
        { new FormatException(), false },
    };

    [Theory]
    [MemberData(nameof(OddHosts))]
    public async Task A_state_with_an_invalid_host_cannot_be_used(string address)
    {
        Assert.SkipWhen(TestPlatform.IsMono && address.Any(static character => character > 0x7F), "Mono accepts these hosts, or fails on them.");
        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(() => StateAsync(Encoding.UTF8.GetBytes(
            $$"""{"State":"Running","IsRunning":true,"Api":{{System.Text.Json.JsonSerializer.Serialize(address)}}}""")));

        Assert.Contains("tenant Cust1", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://\u00ad/")]
    [InlineData("https://ä.xn--x.com/")]
    [InlineData("https://a\u200d.com")]
    public void An_invalid_host_is_neither_an_environment_nor_a_base_address(string address)
    {
        Assert.SkipWhen(TestPlatform.IsMono && address.Any(static character => character > 0x7F), "Mono accepts these hosts, or fails on them.");
        Assert.Throws<ArgumentException>(() => ChatEnvironment.Parse(address));
        Assert.Throws<ArgumentException>(() => ChatCredential.PasswordTicket(new Uri(address), "tje0", "Tje0"));
        Assert.False(ChatEnvironment.Production.Owns(new Uri(address)));
    }

    [Theory]
    [MemberData(nameof(OddStates))]
    public async Task The_name_of_a_state_is_limited_to_one_short_line(string state)
    {
        byte[] body = Encoding.UTF8.GetBytes($$"""{"State":{{System.Text.Json.JsonSerializer.Serialize(state)}},"IsRunning":false}""");
        using Recorder recorder = new();
        using ILoggerFactory logs = LoggerFactory.Create(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(recorder.Log));
        using ScriptedHandler network = new(Enumerable.Repeat(Responding(200, body), 3).ToArray());
        using ChatAgentClient client = ChatAgentClient.Create(
            new() { Environment = "online", TenantId = "Cust1", Credential = ChatCredential.SoTicket("7T:a"), AppToken = "app" }, logs, network, new QuickWaitsClock());

        ChatAgentTenantException failure = await Assert.ThrowsAsync<ChatAgentTenantException>(
            () => client.SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken));

        string[] texts = [failure.Message, failure.ToString().Split(Environment.NewLine)[0], failure.State.Text, (await StateAsync(body)).State.Text, .. recorder.Messages.Select(static message => message.Message)];
        Assert.True(texts.Length > 4);
        Assert.All(texts, static text => Assert.True(text.Length < 400, $"{text.Length} characters"));
        Assert.All(texts, static text => Assert.DoesNotContain(text, static character =>
            char.IsControl(character) || character is '\u2028' or '\u2029' or '\u202e'));
    }

    private static byte[] Marked(string text, int encoding, bool hasMark) =>
        [.. hasMark ? Encodings[encoding].GetPreamble() : [], .. Encodings[encoding].GetBytes(text)];

    private static Func<HttpRequestMessage, Task<HttpResponseMessage>> Responding(int status, byte[] body) => _ => status == 0
        ? throw RequestExceptions.Create(HttpRequestError.NameResolutionError, "The request failed.", null)
        : Task.FromResult<HttpResponseMessage>(new((HttpStatusCode)status) { Content = new ByteArrayContent(body) });

    private static ChatCredential Credential(string kind, HttpMessageHandler network)
    {
        ChatCredentialContext signIn = new() { PrimaryHandler = network, TimeProvider = new QuickWaitsClock() };
        return kind == "refresh token"
            ? ChatCredential.RefreshToken(new() { ClientId = "id", RefreshToken = "refresh" }, signIn)
            : ChatCredential.PasswordTicket(new Uri("https://tenant.example.com/"), "tje0", "Tje0", signIn);
    }

    private static async Task<ChatAuthorization> AskAsync(string kind, byte[] body)
    {
        using ScriptedHandler network = new(Responding(200, body));
        return await Credential(kind, network).GetAuthorizationAsync(null, TestContext.Current.CancellationToken);
    }

    private static async Task<Exception?> FailAsync(string kind, int status)
    {
        using ScriptedHandler network = new(Enumerable.Repeat(Responding(status, []), 3).ToArray());
        using ChatAgentClient client = ChatAgentClient.Create(
            new() { BaseAddress = new Uri("https://tenant.example.com/"), Credential = Credential(kind, network) }, null, network, new QuickWaitsClock());
        return await Record.ExceptionAsync(() => client.SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken));
    }

    private static async Task<ChatTenantStatus> StateAsync(byte[] body)
    {
        using ScriptedHandler network = new(Responding(200, body));
        return await ChatEnvironment.Production.GetTenantStatusAsync(
            "Cust1", new ChatCredentialContext { PrimaryHandler = network }, TestContext.Current.CancellationToken);
    }

    private sealed class Failing(Exception cause) : ChatCredential
    {
        public override ValueTask<ChatAuthorization> GetAuthorizationAsync(ChatAuthorization? refused, CancellationToken cancellationToken) =>
            throw cause;
    }
}
