using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Emulator;

/// <summary>An emulator that sends webhooks to a receiver over real sockets, with a clock moved by hand.</summary>
internal sealed class EmulatorFixture : IAsyncDisposable
{
    public const string Secret = "the-secret-of-the-webhook";

    public static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 15, 0, TimeSpan.Zero);

    private EmulatorFixture(ChatAgentEmulator emulator, WebhookTarget target, WatchedClock time)
    {
        Emulator = emulator;
        Target = target;
        Time = time;
        Chat = ChatAgentClient.Create(new ChatClientOptions
        {
            BaseAddress = emulator.BaseAddress,
            Credential = emulator.Credential,
            AppToken = emulator.AppToken,
        });
        Agent = WebhookAgentClient.Create(Chat);
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public ChatAgentEmulator Emulator { get; }

    public EmulatorWebhooks Webhooks => Emulator.Webhooks;

    public WebhookTarget Target { get; }

    public WatchedClock Time { get; }

    public ChatAgentClient Chat { get; }

    public IWebhookAgentClient Agent { get; }

    public static async Task<EmulatorFixture> StartAsync(Action<ChatAgentEmulatorOptions>? configure = null)
    {
        WatchedClock time = new();
        time.SetUtcNow(Start);
        ChatAgentEmulatorOptions options = new() { TimeProvider = time };
        configure?.Invoke(options);
        return new EmulatorFixture(await ChatAgentEmulator.StartAsync(options, Token), await WebhookTarget.StartAsync(), time);
    }

    /// <summary>Registers the receiver.</summary>
    public RegisteredWebhook Register(string? secret = Secret, params string[] events)
    {
        RegisteredWebhook webhook = new() { Name = "chat", TargetUrl = Target.Address, Secret = secret };
        return Webhooks.Add(events.Length == 0 ? webhook : webhook with { Events = events });
    }

    /// <summary>Waits until everything has been sent.</summary>
    public Task IdleAsync() => Webhooks.WhenIdleAsync(Token).WaitAsync(TimeSpan.FromSeconds(20), Token);

    /// <summary>Waits until somebody waits for so long, and lets the time pass.</summary>
    public async Task PassAsync(TimeSpan wait)
    {
        await Time.WaitStartsAsync(wait, Token);
        Time.Advance(wait);
    }

    public async ValueTask DisposeAsync()
    {
        Chat.Dispose();
        await Emulator.DisposeAsync();
        await Target.DisposeAsync();
    }
}
