using Microsoft.Extensions.Time.Testing;
using SuperOffice.Chat.Client.Testing;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests.Running;

/// <summary>Starts a server at a fixed address that accepts every scheme, with a clock that stands still.</summary>
internal sealed class OnsiteFixture : IAsyncDisposable
{
    private const string Password = "the-test-password";
    private const string Token = "8A:Cust12345.the-test-token";
    private const string XsrfToken = "the-test-xsrf-value";
    private const string CookieValue = "the-test-session";

    private readonly FakeTimeProvider _time;

    private OnsiteFixture(ChatAgentEmulator server, FakeTimeProvider time)
    {
        Server = server;
        _time = time;
        server.Access.AllowBasic("kari", Password).AllowBearer(Token, "kari").AllowXsrf(XsrfToken, $"so={CookieValue}", "kari");
    }

    public ChatAgentEmulator Server { get; }

    /// <summary>Gets all seeded secrets, and all texts that were sent to the server.</summary>
    public IEnumerable<string> Secrets => Server.Requests
        .Select(static request => request.Headers.TryGetValue("Authorization", out string? sent) ? sent.Split(' ')[1] : XsrfToken)
        .Concat([ConsoleRun.Ticket, ConsoleRun.AppToken, Password, Token, XsrfToken, CookieValue]);

    public static async Task<OnsiteFixture> StartAsync()
    {
        FakeTimeProvider time = new(new DateTimeOffset(2026, 3, 4, 14, 5, 30, TimeSpan.Zero));
        ChatAgentEmulatorOptions options = ConsoleRun.Options;
        options.TimeProvider = time;
        return new OnsiteFixture(await ChatAgentEmulator.StartAsync(options, TestContext.Current.CancellationToken), time);
    }

    public ConsoleRun With(string scheme) => new ConsoleRun { TimeProvider = _time }
        .With("SUPEROFFICE_CHAT_BASE_ADDRESS", Server.BaseAddress.ToString())
        .With("SUPEROFFICE_CHAT_APP_TOKEN", ConsoleRun.AppToken)
        .With("SUPEROFFICE_CHAT_AUTHENTICATION__SCHEME", scheme)
        .With("SUPEROFFICE_CHAT_AUTHENTICATION__USER_NAME", "kari")
        .With("SUPEROFFICE_CHAT_AUTHENTICATION__PASSWORD", Password)
        .With("SUPEROFFICE_CHAT_AUTHENTICATION__TICKET", ConsoleRun.Ticket)
        .With("SUPEROFFICE_CHAT_AUTHENTICATION__TOKEN", scheme == "Xsrf" ? XsrfToken : Token)
        .With("SUPEROFFICE_CHAT_AUTHENTICATION__COOKIE", $"so={CookieValue}");

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
