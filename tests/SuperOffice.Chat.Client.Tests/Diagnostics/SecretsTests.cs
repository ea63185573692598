using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Client.Tests.Http;

namespace SuperOffice.Chat.Client.Tests.Diagnostics;

[Collection(nameof(DiagnosticsTests))]
public sealed class SecretsTests
{
    private const string Ticket = "7T:SECRETTICKET==";
    private const string AppToken = "SECRETAPPTOKEN";
    private const string Personal = "SECRETPERSON";

    private static readonly Dictionary<string, ChatFault> Faults = new()
    {
        ["refused"] = ChatFault.None,
        ["400"] = ChatFault.Response(400, Echo("""{"Message":"Bad request","MessageDetail":"%"}""")),
        ["401"] = ChatFault.Response(401, Echo("<html><body>You sent %</body></html>"), "text/html"),
        ["403"] = ChatFault.Response(403, Echo("""{"ErrorType":"X","ErrorMessage":"%"}""")),
        ["429"] = ChatFault.Response(429, Echo("%"), "text/plain").WithHeader("Retry-After", "600"),
        ["500"] = ChatFault.Response(500, Echo("""{"Message":"%","StackTrace":"%"}""")),
        ["html"] = ChatFault.Response(200, Echo("<html>%</html>"), "text/html"),
        ["redirect"] = ChatFault.Redirect(new Uri($"https://elsewhere.example.com/?ticket={Ticket}")),
        ["reset"] = ChatFault.ConnectionReset(),
        ["cut"] = ChatFault.TruncatedBody(),
        ["malformed"] = ChatFault.Response(200, Echo("""{"ChatSessionId":"%"}""")),
        ["error object"] = ChatFault.Response(200, Echo("""{"Message":"%","MessageDetail":"%"}""")),
    };

    private static readonly ChatSessionEntity PersonalSession = new()
    {
        CustomerName = Personal,
        CustomerEmail = Personal,
        SessionKey = Personal,
        FirstMessage = Personal,
        Person = new() { Email = Personal },
    };

    public static TheoryData<string> FaultNames => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(FaultNames))]
    public async Task No_log_span_metric_or_exception_contains_a_secret_even_when_the_server_returns_it(string fault)
    {
        using Recorder recorder = new();
        await using FaultFixture fixture = await FaultFixture.StartAsync(
            static options =>
            {
                options.Credential = ChatCredential.SoTicket(Ticket);
                options.AppToken = AppToken;
            },
            services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(recorder.Log)));
        fixture.Emulator.Faults.Add(Faults[fault], times: int.MaxValue);
        string texts = await OutcomeAsync(() => fixture.Client.SaveChatSessionEntityAsync(PersonalSession, cancellationToken: TestContext.Current.CancellationToken));

        Assert.NotEmpty(recorder.Messages);
        Assert.Contains("ChatAgent", texts, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", recorder.All + texts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_success_reports_no_personal_data()
    {
        using Recorder recorder = new();
        await using FaultFixture fixture = await FaultFixture.StartAsync(
            application: services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(recorder.Log)));

        ChatSessionEntity saved = await fixture.Client.SaveChatSessionEntityAsync(PersonalSession, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(Personal, saved.CustomerName);
        Assert.Single(recorder.Spans);
        Assert.DoesNotContain("SECRET", $"{recorder.All} {saved} {saved.Person}", StringComparison.Ordinal);
    }

    [Fact]
    public void Credentials_and_options_print_no_secret()
    {
        object[] objects =
        [
            ChatCredential.SoTicket(Ticket),
            ChatCredential.Bearer(Ticket),
            ChatCredential.Basic("user", Personal),
            ChatCredential.Xsrf(AppToken, Personal),
            ChatAuthorization.SoTicket(Ticket),
            new ChatClientOptions { AppToken = AppToken, Credential = ChatCredential.SoTicket(Ticket) },
            new ChatAuthenticationOptions { Ticket = Ticket, Password = Personal },
        ];

        Assert.All(objects, static item => Assert.DoesNotContain("SECRET", item.ToString(), StringComparison.Ordinal));
    }

    private static string Echo(string template) =>
        template.Replace("%", $"{Ticket} {AppToken}", StringComparison.Ordinal);

    /// <summary>Everything that an exception contains: its text, and each of its properties.</summary>
    private static async Task<string> OutcomeAsync(Func<Task> call)
    {
        try
        {
            await call();
            return "";
        }
        catch (ChatAgentException exception)
        {
            return $"{exception} {string.Join(' ', exception.GetType().GetProperties().Select(property => property.GetValue(exception)))}";
        }
    }
}
