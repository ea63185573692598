using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Online.Tests.Campaign;

/// <summary>An app that serves many tenants from one process, with as many callers at each of them at the same time.</summary>
internal sealed class OnlineCampaign : IAsyncDisposable
{
    private readonly int _callers;
    private readonly ServiceProvider _provider;
    private readonly Dictionary<string, CampaignTenant> _tenants;
    private readonly List<ReceivedChatRequest> _requests = [];
    private readonly List<CampaignRow> _rows = [];
    private readonly TicketLedger _ledger = new();
    private int _calls;

    private OnlineCampaign(ChatOnlineEmulator emulator, FakeTimeProvider clock, IEnumerable<CampaignTenant> tenants, int callers)
    {
        Emulator = emulator;
        Clock = clock;
        _callers = callers;
        _tenants = tenants.ToDictionary(static tenant => tenant.Id);
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(clock);
        services
            .AddSuperOfficeChatTenants((provider, tenantId, _) => new(OptionsOf(provider, _tenants[tenantId])))
            .AddHttpMessageHandler(() => new Lockstep(callers));
        _provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public ChatOnlineEmulator Emulator { get; }

    public FakeTimeProvider Clock { get; }

    public IReadOnlyCollection<CampaignTenant> Tenants => _tenants.Values;

    public IReadOnlyList<CampaignRow> Rows => _rows;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<OnlineCampaign> StartAsync(int tenants, int callers, CancellationToken cancellationToken)
    {
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
        ChatOnlineEmulator emulator = await ChatOnlineEmulator.StartAsync(
            new() { TimeProvider = clock, StateLifetime = TimeSpan.FromHours(12) }, cancellationToken);
        List<CampaignTenant> started = [];
        for (int number = 0; number < tenants; number++)
        {
            started.Add(new(number, await emulator.AddTenantAsync(CampaignTenant.IdOf(number), cancellationToken: cancellationToken)));
        }

        return new(emulator, clock, started, callers);
    }

    public IReadOnlyList<CampaignTenant> Group(int group) => [.. Tenants.Where(tenant => tenant.Group == group)];

    /// <summary>Lets all callers of all tenants make a call at once, and checks what came of it, tenant by tenant.</summary>
    /// <param name="phase">Its name.</param>
    /// <param name="due">What is due at a tenant.</param>
    /// <returns>The failures.</returns>
    public async Task<IReadOnlyList<(CampaignTenant Tenant, ChatAgentException Failure)>> RunAsync(string phase, Func<CampaignTenant, Due> due)
    {
        List<(CampaignTenant, ChatAgentException)> failures = [];
        IChatAgentClientFactory clients = _provider.GetRequiredService<IChatAgentClientFactory>();
        IEnumerable<Task<(CampaignCall Call, ChatAgentException? Failure)>> calls =
            from caller in Enumerable.Range(0, _callers)
            from tenant in Tenants
            let call = new CampaignCall(tenant, caller, $"call-{++_calls}-end")
            select Task.Run(async () => (call, await call.RunAsync(clients, Token)), Token);
        foreach ((CampaignCall call, ChatAgentException? failure) in await Task.WhenAll(calls))
        {
            if (failure is null)
            {
                call.Tenant.Expect(call);
            }
            else
            {
                failures.Add((call.Tenant, failure));
            }
        }

        ILookup<CampaignTenant, ChatAgentException> failed = failures.ToLookup(static each => each.Item1, static each => each.Item2);
        _rows.Add(Count(phase, due, failed));
        return failures;
    }

    /// <summary>Asserts what must hold for the entire run, whatever happened in it.</summary>
    public void AssertNothingWasDoubledOrMixedUp()
    {
        List<string> seen = [];
        foreach (CampaignTenant tenant in Tenants)
        {
            tenant.AssertStoredOnce();
            IReadOnlyList<string> credentials = CredentialAudit.Check(tenant, _ledger.TicketsOf(tenant.Id), Emulator.ClientSecret);
            Assert.Equal(_requests.Count(request => IsExchangeOf(tenant, request)), credentials.Count);
            seen.AddRange(credentials);
        }

        Assert.Equal(seen.Distinct(), seen);
        CredentialAudit.CheckStates(_requests);
    }

    public int CountAtSignIn(string operation) => _requests.Count(request => request.Operation == operation);

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        _ledger.Dispose();
        await Emulator.DisposeAsync();
    }

    private static bool IsExchangeOf(CampaignTenant tenant, ReceivedChatRequest request) =>
        request.TenantId == tenant.Id && request.Operation is ChatOnlineOperation.SystemUser or ChatOnlineOperation.Token;

    private CampaignRow Count(string phase, Func<CampaignTenant, Due> due, ILookup<CampaignTenant, ChatAgentException> failed)
    {
        IReadOnlyList<ReceivedChatRequest> online = Emulator.Requests;
        Emulator.ClearRequests();
        _requests.AddRange(online);
        return CampaignRow.Total(Tenants.Select(tenant => Count(tenant, due(tenant), online, failed[tenant].Count(), phase))) with { Phase = phase };
    }

    private CampaignRow Count(CampaignTenant tenant, Due due, IReadOnlyList<ReceivedChatRequest> online, int failed, string phase)
    {
        ReceivedChatRequest[][] calls = [.. tenant.TakeRequests().GroupBy(CampaignCall.MarkIn).Select(static call => call.ToArray())];
        CampaignRow row = new(
            $"{phase} at {tenant.Id}",
            Calls: _callers,
            Failed: failed,
            Sent: calls.Sum(static call => call.Length),
            Resent: calls.Sum(static call => call.Length - 1),
            Done: calls.Sum(static call => call.Count(static request => request.Committed)),
            States: online.Count(request => request.TenantId == tenant.Id && request.Operation == ChatOnlineOperation.State),
            Exchanges: online.Count(request => IsExchangeOf(tenant, request)));

        Assert.Equal(
            row with
            {
                Failed = due.Fails ? _callers : 0,
                Sent = due.Sends * _callers,
                Resent = Math.Max(due.Sends - 1, 0) * _callers,
                Done = due.Fails ? 0 : _callers,
                States = due.States,
                Exchanges = due.Exchanges,
            },
            row);
        Assert.All(calls, call => Assert.Equal((due.Sends, due.Fails ? 0 : 1), (call.Length, call.Count(static request => request.Committed))));
        return row;
    }

    private ChatClientOptions OptionsOf(IServiceProvider services, CampaignTenant tenant) => new()
    {
        Environment = Emulator.Environment,
        AppToken = Emulator.ClientSecret,
        Credential = tenant.HasSystemUser ? SystemUserOf(services, tenant) : ChatCredential.RefreshToken(
            new()
            {
                Environment = Emulator.Environment,
                ClientId = Emulator.ClientId,
                ClientSecret = Emulator.ClientSecret,
                RefreshToken = Emulator.GrantConsent(tenant.Id, "kari"),
            },
            ChatCredentialContext.From(services)),
    };

    private SystemUserCredential SystemUserOf(IServiceProvider services, CampaignTenant tenant) => new(
        new()
        {
            Environment = Emulator.Environment,
            TenantId = tenant.Id,
            SystemToken = Emulator.ApproveSystemUser(tenant.Id),
            ClientSecret = Emulator.ClientSecret,
            PrivateKey = Emulator.PrivateKeyPem,
        },
        new ChatCredentialContext { TimeProvider = services.GetRequiredService<TimeProvider>(), PrimaryHandler = _ledger });
}
