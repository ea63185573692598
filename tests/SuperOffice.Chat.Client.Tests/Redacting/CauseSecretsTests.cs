using System.Net;
using SuperOffice.Chat.Client.Redacting;
using SuperOffice.Chat.Client.Tests.Http;

namespace SuperOffice.Chat.Client.Tests.Redacting;

/// <summary>Exceptions of the application and its handlers that contain what was sent.</summary>
public sealed class CauseSecretsTests
{
    private const string Token = "8A:Cust1.Zx9+Qv7/bG&kTw9ab==";
    private const string Part = "Qv7/bG&kTw";

    private static readonly Dictionary<string, Func<string, Exception>> Failures = new()
    {
        ["request"] = static text => RequestExceptions.Create(HttpRequestError.Unknown, text, null, HttpStatusCode.BadGateway),
        ["request of the platform"] = static text => new HttpRequestException($"Response status code does not indicate success: 400 ({text})."),
        ["stream"] = static text => new IOException(text),
        ["inner exception"] = static text => new HttpRequestException("Failed.", new IOException("Failed.", new InvalidOperationException(text))),
        ["several inner exceptions"] = static text => new HttpRequestException("Failed.", new AggregateException(new IOException("Failed."), new FormatException(text))),
        ["cancellation"] = static text => new TaskCanceledException(text, new TimeoutException(text)),
        ["time"] = static text => new TimeoutException(text),
        ["any other"] = static text => new ArithmeticException(text),
    };

    public static TheoryData<string, string> Cases =>
        [.. from failure in Failures.Keys from encoding in (string[])["plain", "URL", "HTML hex", "Base64"] select (failure, encoding)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task No_cause_contains_what_was_sent(string kind, string encoding)
    {
        string echoed = Encodings.All[encoding](Token);
        using ScriptedHandler network = new(_ => throw Failures[kind]($"The header '{echoed}' was rejected."));
        using ChatAgentClient client = Client(ChatCredential.Bearer(Token), network);

        ChatAgentException failure = await Assert.ThrowsAnyAsync<ChatAgentException>(
            () => client.PickUpFirstChatSessionAsync(cancellationToken: TestContext.Current.CancellationToken));

        Assert.DoesNotContain(echoed, failure.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Encodings.All[encoding](Part), failure.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_renewal_that_names_the_rejected_token_does_not_reveal_it()
    {
        using ScriptedHandler network = new(static _ => Task.FromResult<HttpResponseMessage>(new(HttpStatusCode.Unauthorized)));
        using ChatAgentClient client = Client(new TalkativeCredential(), network);

        ChatAgentAuthenticationException failure = await Assert.ThrowsAsync<ChatAgentAuthenticationException>(
            () => client.GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Contains("Token *** was revoked", failure.Message, StringComparison.Ordinal);
        Assert.Equal("revoked", Assert.IsType<ChatCredentialException>(failure.InnerException).Error);
        Assert.DoesNotContain(Part, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_replaced_exception_keeps_its_type_and_its_stack_trace()
    {
        Assert.SkipWhen(TestPlatform.IsFramework, "The stack trace of an exception cannot be set there.");
        Exception thrown = Assert.Throws<IOException>(Throw);

        Exception replaced = ExceptionRedactor.Redact(thrown, new Redactor([Token]).Redact);

        Assert.Equal("Rejected: ***", Assert.IsType<IOException>(replaced).Message);
        Assert.Contains(nameof(Throw), replaced.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scheme_that_is_an_entire_header_is_not_quoted()
    {
        ChatClientOptions options = new() { BaseAddress = new Uri("https://crm.example.com/"), Authentication = { Scheme = $"Bearer {Token}" } };

        Exception failure = Assert.ThrowsAny<Exception>(() => ChatAgentClient.Create(options));

        Assert.Contains("Authentication:Scheme is unknown. Use Basic", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Part, failure.ToString(), StringComparison.Ordinal);
    }

    private static void Throw() => throw new IOException($"Rejected: {Token}");

    private static ChatAgentClient Client(ChatCredential credential, HttpMessageHandler network) => ChatAgentClient.Create(
        new() { BaseAddress = new Uri("https://crm.example.com/"), Credential = credential, Retry = { MaxRetryAttempts = 0 } },
        loggerFactory: null,
        network);

    private sealed class TalkativeCredential : ChatCredential
    {
        public override ValueTask<ChatAuthorization> GetAuthorizationAsync(ChatAuthorization? refused, CancellationToken cancellationToken) =>
            refused is null
                ? new(ChatAuthorization.Bearer(Token))
                : throw new ChatCredentialException($"Token {Token} was revoked", new InvalidOperationException(Token)) { Error = "revoked" };
    }
}
