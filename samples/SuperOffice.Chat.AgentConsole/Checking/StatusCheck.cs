using SuperOffice.Chat.AgentConsole.Settings;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.AgentConsole.Checking;

/// <summary>Reads the state of the tenant, and checks the sign-in with one small call.</summary>
internal sealed class StatusCheck
{
    private const string FixedAddress = "fixed address";
    private const string NoSuchTenant = "no such tenant";

    private readonly ChatServer _server;
    private readonly TimeProvider _time;
    private readonly List<ChatAgentException> _failures = [];

    public StatusCheck(ChatServer server, TimeProvider time)
    {
        _server = server;
        _time = time;
    }

    public async Task<ServerStatus> RunAsync(CancellationToken cancellationToken)
    {
        ChatTenantStatus? tenant = await ReadStateAsync(cancellationToken);
        int? topics = await CallAsync(cancellationToken);
        bool isFixed = _server.Environment is null;
        return new()
        {
            Tenant = isFixed ? null : _server.Options.TenantId,
            State = isFixed ? FixedAddress : tenant is null ? null : tenant.State.HasValue ? tenant.State.Text : NoSuchTenant,
            IsRunning = tenant?.IsRunning ?? (topics is null ? null : true),
            Host = isFixed ? _server.Address.Host : tenant?.Address?.Host,
            Scheme = _server.Options.Authentication.Scheme?.Trim(),

            // Read after the call, because a credential that renews itself has no value before it.
            Credential = CredentialStatus.From(_server.Options.Credential!, _time.GetUtcNow()),
            Topics = topics,
            Failures = _failures,
        };
    }

    private async Task<ChatTenantStatus?> ReadStateAsync(CancellationToken cancellationToken)
    {
        if (_server.Environment is not ChatEnvironment environment)
        {
            return null;
        }

        try
        {
            return await environment.GetTenantStatusAsync(
                _server.Options.TenantId!, new ChatCredentialContext { TimeProvider = _time }, cancellationToken);
        }
        catch (ChatAgentException exception)
        {
            _failures.Add(exception);
            return null;
        }
    }

    private async Task<int?> CallAsync(CancellationToken cancellationToken)
    {
        try
        {
            IReadOnlyList<ChatTopicEntity> topics = await _server.Client.ChatTopicsForUserAsync(cancellationToken: cancellationToken);
            return topics.Count;
        }
        catch (ChatAgentException exception)
        {
            _failures.Add(exception);
            return null;
        }
    }
}
