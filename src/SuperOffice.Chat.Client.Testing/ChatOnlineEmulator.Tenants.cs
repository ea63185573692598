using System.Text;
using SuperOffice.Chat.Client.Testing.Online;

namespace SuperOffice.Chat.Client.Testing;

/// <content>Tenants, and what they allow the app.</content>
public sealed partial class ChatOnlineEmulator
{
    /// <summary>Starts a tenant, which runs and has consented to nothing.</summary>
    /// <param name="tenantId">Its id, such as <c>Cust12345</c>; letters and digits.</param>
    /// <param name="configure">
    /// Sets how it behaves; null for the defaults. Path, application token, clock and life of tickets are those of this
    /// emulator whatever it says.
    /// </param>
    /// <param name="cancellationToken">The start is given up.</param>
    /// <returns>The tenant. It ends with this emulator; its <c>BaseAddress</c> changes when it moves.</returns>
    /// <exception cref="ArgumentException">The id has other characters, or there is a tenant of that id already.</exception>
    public async Task<ChatAgentEmulator> AddTenantAsync(
        string tenantId, Action<ChatAgentEmulatorOptions>? configure = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(tenantId);
        if (!tenantId.All(char.IsAsciiLetterOrDigit))
        {
            throw new ArgumentException($"The tenant id '{tenantId}' must be letters and digits.", nameof(tenantId));
        }

        ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(Options(tenantId, configure), cancellationToken).ConfigureAwait(false);
        try
        {
            _state.Tenants.Add(tenantId, emulator);
            return emulator;
        }
        catch
        {
            await emulator.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A tenant.</summary>
    /// <param name="tenantId">Its id.</param>
    /// <returns>The tenant.</returns>
    /// <exception cref="ArgumentException">There is none of that id.</exception>
    public ChatAgentEmulator GetTenant(string tenantId) => _state.Tenants.Get(tenantId).Emulator;

    /// <summary>
    /// Moves a tenant to another port with all that it has. The old one answers 421 from now on; its state tells the new one.
    /// </summary>
    /// <param name="tenantId">Its id.</param>
    /// <param name="cancellationToken">The move is given up.</param>
    /// <returns>Its new root.</returns>
    /// <exception cref="ArgumentException">There is none of that id.</exception>
    public Task<Uri> MoveTenantAsync(string tenantId, CancellationToken cancellationToken = default) =>
        GetTenant(tenantId).MoveTenantAsync(cancellationToken);

    /// <summary>
    /// Changes the state of a tenant. One that does not run answers 503 with an HTML page, and gives its system user no ticket
    /// (both inferred).
    /// </summary>
    /// <param name="tenantId">Its id.</param>
    /// <param name="state">The name of the state, such as <c>OfflineMaintenance</c>; any text, known or not.</param>
    /// <param name="isRunning">Whether it runs; null for what is documented: <c>Running</c> and <c>OnlineMaintenance</c> do.</param>
    /// <exception cref="ArgumentException">There is none of that id, or the state is empty.</exception>
    public void SetTenantState(string tenantId, string state, bool? isRunning = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(state);
        _state.Tenants.Get(tenantId).Condition = new TenantCondition(state, isRunning ?? TenantCondition.Runs(state));
    }

    /// <summary>A user of a tenant lets the app act for her.</summary>
    /// <param name="tenantId">The tenant.</param>
    /// <param name="user">User name or associate id; null for the first user there is.</param>
    /// <returns>A refresh token, which is good until the consent is revoked.</returns>
    /// <exception cref="ArgumentException">There is no such tenant or user.</exception>
    public string GrantConsent(string tenantId, string? user = null)
    {
        OnlineTenant tenant = _state.Tenants.Get(tenantId);
        return _state.Consents.AddRefreshToken(new Consent(tenant, user is null ? null : tenant.Emulator.Known(user).UserName));
    }

    /// <summary>Takes a consent back. Access tokens that were given are good until they end (inferred).</summary>
    /// <param name="refreshToken">The refresh token.</param>
    /// <returns>False when it was not good any more.</returns>
    public bool RevokeConsent(string refreshToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(refreshToken);
        return _state.Consents.RemoveRefreshToken(refreshToken);
    }

    /// <summary>An administrator of a tenant approves the app's system user.</summary>
    /// <param name="tenantId">The tenant.</param>
    /// <returns>The system token, which is always the same for the app and the tenant.</returns>
    /// <exception cref="ArgumentException">There is no such tenant.</exception>
    public string ApproveSystemUser(string tenantId)
    {
        OnlineTenant tenant = _state.Tenants.Get(tenantId);
        _state.Consents.Approve(tenant);
        return _state.Consents.SystemToken(tenant);
    }

    /// <summary>Takes the approval back. Tickets that were given are good until they idle out (inferred).</summary>
    /// <param name="tenantId">The tenant.</param>
    /// <exception cref="ArgumentException">There is no such tenant.</exception>
    public void RevokeSystemUser(string tenantId) => _state.Consents.Disapprove(_state.Tenants.Get(tenantId));

    private ChatAgentEmulatorOptions Options(string tenantId, Action<ChatAgentEmulatorOptions>? configure)
    {
        ChatAgentEmulatorOptions options = new() { Ticket = $"7T:{Convert.ToBase64String(Encoding.UTF8.GetBytes($"EmulatorTicket {tenantId}"))}" };
        configure?.Invoke(options);
        options.TenantPath = $"/{tenantId}";
        options.TicketMark = $" {tenantId}";
        options.AppToken = _state.Settings.ClientSecret;
        options.TicketIdleLimit = _state.Settings.TicketIdleLimit;
        options.TimeProvider = _state.Settings.Time;
        return options;
    }
}
