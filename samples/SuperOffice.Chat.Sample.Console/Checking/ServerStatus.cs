using SuperOffice.Chat.Client;

namespace SuperOffice.Chat.Sample.Console.Checking;

/// <summary>What was found about the tenant and the way in. It holds no secret.</summary>
internal sealed record ServerStatus
{
    /// <summary>Null when the address is fixed.</summary>
    public string? Tenant { get; init; }

    /// <summary>Null when it could not be asked for.</summary>
    public string? State { get; init; }

    /// <summary>Null when nothing says it.</summary>
    public bool? IsRunning { get; init; }

    /// <summary>Null when the tenant is nowhere now.</summary>
    public string? Host { get; init; }

    /// <summary>As the settings name it; null for the embedded emulator.</summary>
    public string? Scheme { get; init; }

    public required CredentialStatus Credential { get; init; }

    /// <summary>Null when nobody was let in.</summary>
    public int? Topics { get; init; }

    public IReadOnlyList<ChatAgentException> Failures { get; init; } = [];
}
