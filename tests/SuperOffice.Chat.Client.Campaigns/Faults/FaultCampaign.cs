using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>Runs many saves by many concurrent callers, over real sockets, against an emulator that fails as planned.</summary>
internal sealed class FaultCampaign
{
    private const int FirstConversation = 1;
    private const int FirstStored = 1_000;
    private const int FirstNew = 10_000_000;

    private readonly CampaignSettings _settings;
    private readonly FaultPlan _plan;
    private readonly CampaignClock _clock = new();
    private readonly AsyncLocal<SaveRun?> _current = new();
    private readonly SaveRun[] _runs;
    private readonly Dictionary<int, string> _seeded = [];

    private FaultCampaign(CampaignSettings settings)
    {
        _settings = settings;
        _plan = new FaultPlan(settings);
        _runs = [.. Enumerable.Range(0, settings.Calls).Select(RunOf)];
    }

    /// <param name="settings">How large.</param>
    /// <param name="configure">What the application registers besides, such as logging.</param>
    /// <param name="look">Sees every object that a caller gets: results, exceptions, credentials, options.</param>
    /// <param name="cancellationToken">A token to cancel the run.</param>
    public static async Task<CampaignReport> RunAsync(
        CampaignSettings settings,
        Action<IServiceCollection>? configure = null,
        Action<object>? look = null,
        CancellationToken cancellationToken = default)
    {
        FaultCampaign campaign = new(settings);
        return await campaign.RunAsync(configure ?? (static _ => { }), look ?? (static _ => { }), cancellationToken);
    }

    private async Task<CampaignReport> RunAsync(Action<IServiceCollection> configure, Action<object> look, CancellationToken cancellationToken)
    {
        ChatAgentEmulatorOptions options = new()
        {
            AppToken = SeededSecrets.AppToken,
            FirstChatSessionId = FirstNew,
            RecordRequestBodies = false,
            Ticket = SeededSecrets.Ticket,
            TimeProvider = _clock,
        };
        ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(options, cancellationToken);
        await using (emulator)
        {
            Prepare(emulator);
            await using BadPorts ports = new();
            await using ServiceProvider provider = Register(emulator, ports, configure, look);
            IChatAgentClient client = provider.GetRequiredService<IChatAgentClient>();
            await Task.WhenAll(Enumerable.Range(0, _settings.Callers).Select(caller => Task.Run(() => CallAsync(client, caller, look, cancellationToken), cancellationToken)));
        }

        // Read when no request is in progress any more: a canceled request may have been stored after that.
        return new CampaignReport(_settings, _runs, new Ledger(emulator, _seeded));
    }

    private SaveRun RunOf(int call)
    {
        SaveKind kind = _plan.KindOf(call);
        return new(call, kind, string.Create(CultureInfo.InvariantCulture, $"save-{_settings.Seed}-{call}."))
        {
            SessionId = kind switch
            {
                SaveKind.Create => 0,
                SaveKind.Message => FirstConversation + (call % _settings.Callers),
                _ => FirstStored + call,
            },
        };
    }

    private void Prepare(ChatAgentEmulator emulator)
    {
        emulator.Access
            .AllowBasic(SeededSecrets.UserName, SeededSecrets.Password)
            .AllowBearer(SeededSecrets.Bearer)
            .AllowXsrf(SeededSecrets.XsrfToken, SeededSecrets.Cookie);
        foreach (int conversation in Enumerable.Range(FirstConversation, _settings.Callers))
        {
            Seed(emulator, conversation, "conversation");
        }

        foreach (SaveRun run in _runs.Where(static run => run.Kind is SaveKind.Overwrite or SaveKind.Update))
        {
            Seed(emulator, run.SessionId, "before");
        }

        emulator.Faults.When(Meet);
    }

    private void Seed(ChatAgentEmulator emulator, int id, string marker)
    {
        emulator.Seed(Saves.Session(id, marker));
        _seeded.Add(id, marker);
    }

    private ChatFault? Meet(ReceivedChatRequest request)
    {
        string[] names = request.Headers[AttemptHandler.Header].Split('/');
        SaveRun run = _runs[int.Parse(names[0], CultureInfo.InvariantCulture)];
        SaveAttempt met = run.Attempts[int.Parse(names[1], CultureInfo.InvariantCulture) - 1];
        met.HasArrived = true;
        _clock.Current = run.Time;
        return met.Fault.Made?.Invoke(request) ?? met.Fault.Fault;
    }

    private ServiceProvider Register(ChatAgentEmulator emulator, BadPorts ports, Action<IServiceCollection> configure, Action<object> look)
    {
        RotatingCredential credential = new(_clock, Hangs, [.. SeededSecrets.Ways]);
        ServiceCollection services = new();
        services.TryAddSingleton<TimeProvider>(_clock);
        configure(services);
        StackedHandlers.AddAround(services, _settings.Stack);
        IHttpClientBuilder builder = services.AddSuperOfficeChatClient(options =>
        {
            options.BaseAddress = emulator.BaseAddress;
            options.AppToken = SeededSecrets.AppToken;
            options.Credential = credential;
            options.Retry.BaseDelay = TimeSpan.FromMilliseconds(100);
            options.Retry.MaxDelay = TimeSpan.FromSeconds(2);
            look(options);
            look(credential);
        });
        StackedHandlers.AddWithin(builder, _settings.Stack);
        builder.ConfigurePrimaryHttpMessageHandler(() => new AttemptHandler(_plan, ports, () => _current.Value!));
        return services.BuildServiceProvider(validateScopes: true);
    }

    // Every fourth call, once: a second one would use up its total time.
    private bool Hangs()
    {
        if (_current.Value is not { HasHung: false } run || run.Call % 4 != 0)
        {
            return false;
        }

        run.HasHung = true;
        return true;
    }

    private async Task CallAsync(IChatAgentClient client, int caller, Action<object> look, CancellationToken cancellationToken)
    {
        for (int call = caller; call < _runs.Length; call += _settings.Callers)
        {
            cancellationToken.ThrowIfCancellationRequested();
            SaveRun run = _runs[call];
            _current.Value = run;
            _clock.Current = run.Time;
            try
            {
                run.Saved = await Saves.MakeAsync(client, run, look);
            }
            catch (Exception exception)
            {
                run.Failure = exception;
                look(exception);
            }
        }
    }
}
