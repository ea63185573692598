namespace SuperOffice.Chat.Client.Testing;

/// <content>Tenants, consents and approvals.</content>
public sealed partial class ChatOnlineEmulator
{
    /// <summary>Adds a running tenant without consents and approvals.</summary>
    /// <param name="tenantId">The id of the tenant, such as <c>Cust12345</c>. Letters and digits.</param>
    /// <param name="configure">
    /// A function that sets the options of the tenant, or null to use the defaults. The path, the application token, the clock and
    /// the lifetime of tickets are those of this emulator.
    /// </param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The tenant. It stops with this emulator.</returns>
    /// <exception cref="ArgumentException">The id contains other characters, or a tenant with this id exists.</exception>
    /// <exception cref="ObjectDisposedException">The emulator is disposed.</exception>
    public async Task<ChatAgentEmulator> AddTenantAsync(
        string tenantId, Action<ChatAgentEmulatorOptions>? configure = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(tenantId);
        ObjectDisposedException.ThrowIf(Volatile.Read(ref _disposed) == 1, this);
        if (!tenantId.All(char.IsAsciiLetterOrDigit))
        {
            throw new ArgumentException($"The tenant id '{tenantId}' is invalid. Use only letters and digits.", nameof(tenantId));
        }

        ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(Options(tenantId, configure), cancellationToken).ConfigureAwait(false);
        try
        {
            _state.Tenants.Add(tenantId, emulator);

            // A disposal in the meantime has not stopped this tenant.
            ObjectDisposedException.ThrowIf(Volatile.Read(ref _disposed) == 1, this);
            return emulator;
        }
        catch
        {
            await emulator.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Gets a tenant.</summary>
    /// <param name="tenantId">The id of the tenant.</param>
    /// <returns>The tenant.</returns>
    /// <exception cref="ArgumentException">The tenant does not exist.</exception>
    public ChatAgentEmulator GetTenant(string tenantId) => _state.Tenants.Get(tenantId).Emulator;

    /// <summary>
    /// Moves a tenant with all its data to another port. The old port responds with 421 from then on, and the state API returns the
    /// new one.
    /// </summary>
    /// <param name="tenantId">The id of the tenant.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The new address of the tenant.</returns>
    /// <exception cref="ArgumentException">The tenant does not exist.</exception>
    public Task<Uri> MoveTenantAsync(string tenantId, CancellationToken cancellationToken = default) =>
        GetTenant(tenantId).MoveTenantAsync(cancellationToken);

    /// <summary>
    /// Sets the state of a tenant. A tenant that is not running responds with 503 and an HTML page, and its system user receives no
    /// ticket. SuperOffice documents neither.
    /// </summary>
    /// <param name="tenantId">The id of the tenant.</param>
    /// <param name="state">The name of the state, such as <c>OfflineMaintenance</c>. It can be unknown.</param>
    /// <param name="isRunning">
    /// True when the tenant is running. Null for the documented value: true for <c>Running</c> and
    /// <c>OnlineMaintenance</c>.
    /// </param>
    /// <exception cref="ArgumentException">The tenant does not exist, or the state is empty.</exception>
    public void SetTenantState(string tenantId, string state, bool? isRunning = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(state);
        _state.Tenants.Get(tenantId).Condition = new TenantCondition(state, isRunning ?? TenantCondition.Runs(state));
    }

    /// <summary>Grants the consent of a user to the app.</summary>
    /// <param name="tenantId">The id of the tenant.</param>
    /// <param name="user">The user name or the associate id of the user, or null for the first user.</param>
    /// <returns>A refresh token, which is valid until the consent is revoked.</returns>
    /// <exception cref="ArgumentException">The tenant or the user does not exist.</exception>
    public string GrantConsent(string tenantId, string? user = null)
    {
        OnlineTenant tenant = _state.Tenants.Get(tenantId);
        return _state.Consents.AddRefreshToken(new Consent(tenant, user is null ? null : tenant.Emulator.Known(user).UserName));
    }

    /// <summary>Revokes a consent. Issued access tokens stay valid until they expire, which SuperOffice does not document.</summary>
    /// <param name="refreshToken">The refresh token.</param>
    /// <returns>True when the refresh token was valid.</returns>
    public bool RevokeConsent(string refreshToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(refreshToken);
        return _state.Consents.RemoveRefreshToken(refreshToken);
    }

    /// <summary>Approves the system user of the app, as an administrator of the tenant does.</summary>
    /// <param name="tenantId">The id of the tenant.</param>
    /// <returns>The system token. It is always the same for the app and the tenant.</returns>
    /// <exception cref="ArgumentException">The tenant does not exist.</exception>
    public string ApproveSystemUser(string tenantId)
    {
        OnlineTenant tenant = _state.Tenants.Get(tenantId);
        _state.Consents.SetApproval(tenant, isApproved: true);
        return _state.Consents.SystemToken(tenant);
    }

    /// <summary>Revokes the approval. Issued tickets stay valid until they expire, which SuperOffice does not document.</summary>
    /// <param name="tenantId">The id of the tenant.</param>
    /// <exception cref="ArgumentException">The tenant does not exist.</exception>
    public void RevokeSystemUser(string tenantId) => _state.Consents.SetApproval(_state.Tenants.Get(tenantId), isApproved: false);

    private ChatAgentEmulatorOptions Options(string tenantId, Action<ChatAgentEmulatorOptions>? configure)
    {
        ChatAgentEmulatorOptions options = new() { Ticket = TicketIssuer.CreateTicket(tenantId) };
        configure?.Invoke(options);
        options.TenantPath = $"/{tenantId}";
        options.TicketSuffix = $" {tenantId}";
        options.AppToken = _state.Settings.ClientSecret;
        options.TicketIdleLimit = _state.Settings.TicketIdleLimit;
        options.TimeProvider = _state.Settings.TimeProvider;
        return options;
    }
}
