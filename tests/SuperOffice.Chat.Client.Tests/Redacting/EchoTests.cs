using System.Text;
using System.Text.Json;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Redacting;

/// <summary>A server that echoes the credential in its errors, over a real socket.</summary>
public sealed class EchoTests
{
    private const string Ticket = "7T:Zx9+Qv7/bG&kTw9ab==";
    private const string AppToken = "q8Lm+5Rs/0Yt=pK2";

    private static readonly Dictionary<string, (int Status, string Type, Func<string, string> Body)> Shapes = new()
    {
        ["JSON"] = (400, WireServer.JsonType, static text => $$"""{"Message":{{JsonSerializer.Serialize(text)}},"ErrorType":{{JsonSerializer.Serialize(text)}},"MessageDetail":{{JsonSerializer.Serialize(text)}}}"""),
        ["JSON cut in the text"] = (500, WireServer.JsonType, static text => $$"""{"Message":"{{text}}"""),
        ["page"] = (200, "text/html", static text => $"<html><body>{text}</body></html>"),
        ["page of a refusal"] = (401, "text/html", static text => $"<html><body>{text}</body></html>"),
        ["text"] = (502, "text/plain", static text => text),
        ["text cut by the excerpt"] = (500, "text/plain", static text => $"{new string('.', 4_085)}{text}{text}"),
        ["page cut by the reader"] = (500, "text/html", static text => $"<html>{new string('.', 4_080)}{text}</html>"),
        ["page cut by the message"] = (200, "text/html", static text => $"<html>{new string('.', 190)}{text}</html>"),
        ["body cut by the excerpt"] = (400, "text/plain", static text => $"{string.Concat(Enumerable.Repeat("7T:Zx9+Qv7/bG&kTw9ab==", 1_489))}{text}"),
    };

    public static TheoryData<string, string> Cases =>
        [.. from shape in Shapes.Keys from encoding in Encodings.All.Keys select (shape, encoding)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task No_exception_contains_a_part_of_a_secret_that_was_sent(string shape, string encoding)
    {
        (int status, string type, Func<string, string> body) = Shapes[shape];
        (string ticket, string appToken) = (Encodings.All[encoding](Ticket), Encodings.All[encoding](AppToken));
        using WireFixture fixture = WireFixture.Start(static options =>
        {
            options.Credential = ChatCredential.SoTicket(Ticket);
            options.AppToken = AppToken;
        });
        fixture.RespondAt($"{WireFixture.AgentPath}GetChatSessionEntity", Encoding.UTF8.GetBytes(body($"You sent {ticket} and {appToken}, {ticket[..^7]}")), status, ("Content-Type", type));

        ChatAgentException failure = await Assert.ThrowsAnyAsync<ChatAgentException>(() => fixture.CallAsync("GetChatSessionEntity"));

        string reported = $"{failure} {string.Join(' ', failure.GetType().GetProperties().Select(property => property.GetValue(failure)))}";
        foreach (string secret in (string[])[Ticket, AppToken, ticket, appToken])
        {
            int length = 8 * Math.Max(1, secret.Length / Ticket.Length);
            for (int index = 0; index + length <= secret.Length; index++)
            {
                Assert.DoesNotContain(secret.Substring(index, length), reported, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public async Task Secrets_that_a_handler_of_the_application_adds_are_removed_too()
    {
        using WireFixture fixture = WireFixture.Start(
            static options => options.Credential = ChatCredential.Bearer("8A:Cust1.unused-token"), primaryHandler: new SigningHandler());
        fixture.Respond("GetChatSessionEntity", """{"ErrorMessage":"Signed%20by%20the%2Fhandler and cookie-of-the-handler are unknown"}""", 400);

        ChatAgentApiException failure = await fixture.FailAsync<ChatAgentApiException>("GetChatSessionEntity");

        Assert.Equal("*** and *** are unknown", failure.Detail);
    }

    private sealed class SigningHandler() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Remove("Authorization");
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer Signed by the/handler");
            request.Headers.TryAddWithoutValidation("Cookie", "a=cookie-of-the-handler; b=c");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
