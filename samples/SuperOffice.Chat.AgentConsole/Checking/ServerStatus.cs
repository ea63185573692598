using SuperOffice.Chat.Client;

namespace SuperOffice.Chat.AgentConsole.Checking;

/// <summary>Represents the state of the tenant and of the sign-in. It contains no secret.</summary>
internal sealed record ServerStatus
{
    /// <summary>Null when the address is fixed.</summary>
    public string? Tenant { get; init; }

    /// <summary>Null when it could not be read.</summary>
    public string? State { get; init; }

    /// <summary>Null when it is unknown.</summary>
    public bool? IsRunning { get; init; }

    /// <summary>Null when the tenant has no address.</summary>
    public string? Host { get; init; }

    /// <summary>As the settings name it; null when it is not set.</summary>
    public string? Scheme { get; init; }

    public required CredentialStatus Credential { get; init; }

    /// <summary>Null when the sign-in failed.</summary>
    public int? Topics { get; init; }

    public IReadOnlyList<ChatAgentException> Failures { get; init; } = [];
}
