using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.AotSmoke;
using SuperOffice.Chat.Client.Models;

// Published natively and run by the build: exits with 0 when the client works without a JIT, else with 1.
const string Session = """{"ChatSessionId":7,"Status":"InQueue","WhenRequested":"2018-12-24T07:34:45-0500","Person":{"PersonId":3,"Novelty":[1]},"TableRight":{"Mask":"Select, Update"}}""";

using StubServer server = new();
Checks checks = new();

await using ServiceProvider provider = new ServiceCollection()
    .AddSuperOfficeChatClient(new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["BaseAddress"] = server.BaseAddress.ToString(),
            ["AppToken"] = "app",
            ["Authentication:Scheme"] = "SoTicket",
            ["Authentication:Ticket"] = "7T:abc==",
            ["Retry:BaseDelay"] = "00:00:00.001",
        })
        .Build())
    .Services
    .AddSuperOfficeWebhookAgent()
    .BuildServiceProvider(validateScopes: true);
IChatAgentClient client = provider.GetRequiredService<IChatAgentClient>();

server.Respond(503, "");
server.Respond(200, Session);
ChatSessionEntity session = (await client.GetChatSessionEntityAsync(7))!;
checks.That("a read is retried", server.Requests.Count == 2);
checks.That("the credential is sent", server.Requests[0].Contains("Authorization: SOTicket 7T:abc==", StringComparison.Ordinal));
checks.That("an enum is read", session.Status == ChatSessionStatus.InQueue);
checks.That("a date without a colon is read", session.WhenRequested == new DateTimeOffset(2018, 12, 24, 12, 34, 45, TimeSpan.Zero));
checks.That("flags are read", session.TableRight!.Mask.Value == (ETableRight.Select | ETableRight.Update));

server.Respond(200, Session);
server.Respond(200, Session);
await client.UpdateChatSessionEntityAsync(7, static session => session with { Status = ChatSessionStatus.Finished });
checks.That("what was not changed goes back", server.Requests[^1].Contains("\"Novelty\":[1]", StringComparison.Ordinal));
checks.That("what was changed is sent", server.Requests[^1].Contains("\"Status\":\"Finished\"", StringComparison.Ordinal));

server.Respond(200, """[{"ChatMessageId":4,"Type":"ToUser","SpecialType":"None","Message":"Hi"},null]""");
ChatMessage message = (await client.GetChatMessagesAsync(7, after: 3)).Single();
checks.That("a list is read", message is { ChatMessageId: 4, Message: "Hi" } && message.Type == ChatMessageType.ToUser);
checks.That("plain arguments go in a wrapper", server.Requests[^1].EndsWith("""{"ChatSessionId":7,"After":3}""", StringComparison.Ordinal));

server.Respond(200, """{"ChatTopicId":2,"OpeningHours":{"MonStart":"08:30:00","Novelty":1},"Widget":{"RequiredFields":"Email, Name"}}""");
server.Respond(200, """{"ChatTopicId":2}""");
await client.UpdateChatTopicEntityAsync(2, static topic => topic with
{
    OpeningHours = topic.OpeningHours! with { MonStart = TimeSpan.FromHours(9) },
    Widget = topic.Widget! with { RequiredFields = WidgetRequiredFields.Email | WidgetRequiredFields.Phone },
});
checks.That("opening hours are changed", server.Requests[^1].Contains("""{"MonStart":"09:00:00","Novelty":1}""", StringComparison.Ordinal));
checks.That("joined flags are written", server.Requests[^1].Contains("\"Email, Phone\"", StringComparison.Ordinal));

server.Respond(200, "true");
checks.That("a flag is read", await client.IsWithinOpeningHoursAsync(2));
server.Respond(204, "");
await client.SaveChatPresenceAsync([new ChatPresence { UserId = 201, Present = true }]);
checks.That("nothing is read where nothing is due", server.Requests[^1].EndsWith("""{"ChatPresence":[{"UserId":201,"Present":true}]}""", StringComparison.Ordinal));

using ChatAgentClient direct = ChatAgentClient.Create(new ChatClientOptions
{
    BaseAddress = server.BaseAddress,
    Credential = ChatCredential.Basic("tje0", "Tje0"),
});
server.Respond(500, """{"Error":true,"ErrorType":"ArgumentException","Message":"No such topic"}""");
ChatAgentApiException? refused = null;
try
{
    await direct.SaveChatSessionEntityAsync(new ChatSessionEntity { TopicId = 99 });
}
catch (ChatAgentApiException exception)
{
    refused = exception;
}

checks.That("an error is typed", refused is { ErrorType: "ArgumentException", OutcomeUnknown: true, Attempts: 1 });
checks.That("Basic is sent", server.Requests[^1].Contains("Authorization: Basic dGplMDpUamUw", StringComparison.Ordinal));

// The system user: signed, exchanged, validated by Microsoft.IdentityModel, at the address that the state API names.
using SignInKey key = new();
using ChatAgentClient online = ChatAgentClient.Create(new ChatClientOptions
{
    Environment = server.Host,
    TenantId = "Cust1",
    AppToken = "app",
    Credential = new SystemUserCredential(new SystemUserOptions
    {
        Environment = server.Host,
        TenantId = "Cust1",
        SystemToken = "App-1",
        ClientSecret = "app",
        PrivateKey = key.Xml,
    }),
});
server.Respond(200, $$"""{"State":"Running","IsRunning":true,"Api":"{{server.Host}}/Cust1/api"}""");
server.Respond(200, $$"""{"IsSuccessful":true,"Token":"{{key.Token("Cust1", "7T:system==")}}"}""");
server.Respond(200, $$"""{"issuer":"{{server.Host}}","jwks_uri":"{{server.Host}}/login/.well-known/jwks"}""");
server.Respond(200, key.KeySet);
server.Respond(200, Session);
checks.That("the system user signs in", (await online.GetChatSessionEntityAsync(7))?.ChatSessionId == 7);
checks.That("the ticket is taken from a checked token", server.Requests[^1].Contains("Authorization: SOTicket 7T:system==", StringComparison.Ordinal));

await WebhookChecks.RunAsync(checks, provider);
return checks.Report();
