using System.Globalization;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>Messages are the same in every culture of the thread.</summary>
public sealed class CultureTests
{
    [Theory]
    [InlineData("nb-NO")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    public async Task Numbers_in_messages_do_not_follow_the_culture(string name)
    {
        IReadOnlyList<string> expected = await MessagesAsync(CultureInfo.InvariantCulture);

        IReadOnlyList<string> messages = await MessagesAsync(Foreign(name));

        Assert.Equal(expected, messages);
        Assert.Contains(messages, static message => message.Contains("in 2.5 seconds", StringComparison.Ordinal));
        Assert.Contains(messages, static message => message.Contains("timeout of 4.5 seconds", StringComparison.Ordinal));
    }

    // Whatever data of cultures the host has, these differ from the invariant ones.
    private static CultureInfo Foreign(string name)
    {
        CultureInfo culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "\u2212";
        return culture;
    }

    private static async Task<IReadOnlyList<string>> MessagesAsync(CultureInfo culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            List<string> messages = [];
            foreach (Func<Task> failing in Failing())
            {
                messages.Add((await Record.ExceptionAsync(failing))!.Message);
            }

            return messages;
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<Func<Task>> Failing()
    {
        yield return () => RetryAfterAsync();
        yield return () => OutOfTimeAsync();
        yield return () => RespondAsync("""{"ChatSessionId":-7}""", static client => client.UpdateChatSessionEntityAsync(5, static session => session));
        yield return () => RespondAsync("null", static client => client.UpdateChatSessionEntityAsync(5, static session => session));
        yield return () => RespondAsync("""{"ChatSessionId":5}""", static client => client.UpdateChatSessionEntityAsync(5, static session => session with { ChatSessionId = -1 }));
        yield return () => RespondAsync("""{"ChatSessionId":-7.25}""", static client => client.GetChatSessionEntityAsync(5));
        yield return () => RespondAsync("""{"ChatSessionId":"x"}""", static client => client.GetChatSessionEntityAsync(5));
        yield return () => InvalidAsync(static options => options.Retry.MaxRetryAttempts = -1);
        yield return () => InvalidAsync(static options => options.AttemptTimeout = TimeSpan.FromSeconds(-0.5));
        yield return () => InvalidAsync(static options => options.Retry.MaxDelay = TimeSpan.FromDays(1.5));
    }

    private static async Task RetryAfterAsync()
    {
        QuickWaitsClock clock = new();
        using ScriptedHandler network = new(_ => Task.FromResult<HttpResponseMessage>(new(HttpStatusCodes.TooManyRequests)
        {
            Headers = { { "Retry-After", clock.GetUtcNow().AddSeconds(3).ToString("R", CultureInfo.InvariantCulture) } },
        }));
        clock.SetUtcNow(new DateTimeOffset(2030, 1, 1, 0, 0, 0, 500, TimeSpan.Zero));
        using ChatAgentClient client = Client(network, clock, static options => options.Retry.MaxDelay = TimeSpan.FromSeconds(1));
        await client.GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken);
    }

    private static async Task OutOfTimeAsync()
    {
        using ScriptedHandler network = new(static _ => throw RequestExceptions.Create(HttpRequestError.ConnectionError, "The request failed.", null));
        QuickWaitsClock clock = new();
        using ChatAgentClient client = Client(network, clock, static options =>
        {
            options.ConnectTimeout = options.AttemptTimeout = options.TotalTimeout = TimeSpan.FromSeconds(4.5);
            options.Retry.BaseDelay = options.Retry.MaxDelay = TimeSpan.FromMinutes(1);
        });
        Task call = client.GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromSeconds(5));
        await call;
    }

    private static async Task RespondAsync(string json, Func<IChatAgentClient, Task> call)
    {
        using ScriptedHandler network = new(_ => Task.FromResult<HttpResponseMessage>(new() { Content = new StringContent(json) }));
        using ChatAgentClient client = Client(network, new QuickWaitsClock(), static _ => { });
        await call(client);
    }

    private static Task InvalidAsync(Action<ChatClientOptions> configure)
    {
        using ScriptedHandler network = new();
        using ChatAgentClient client = Client(network, new QuickWaitsClock(), configure);
        return Task.CompletedTask;
    }

    private static ChatAgentClient Client(HttpMessageHandler network, TimeProvider clock, Action<ChatClientOptions> configure)
    {
        ChatClientOptions options = new() { BaseAddress = new Uri("https://tenant.example.com/"), Credential = ChatCredential.Bearer("8A:Cust1.token") };
        configure(options);
        return ChatAgentClient.Create(options, null, network, clock);
    }
}
