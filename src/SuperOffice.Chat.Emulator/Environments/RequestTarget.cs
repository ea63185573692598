using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Emulator.Faults;
using SuperOffice.Chat.Emulator.Requests;

namespace SuperOffice.Chat.Emulator.Environments;

/// <summary>Represents what receives requests: a tenant, or the sign-in host.</summary>
public sealed class RequestTarget
{
    /// <summary>The id of the sign-in host, which no tenant can have.</summary>
    public const string EnvironmentId = "environment";

    private readonly Func<Uri> _address;

    internal RequestTarget(string id, RequestLog log, ChatFaults faults, IReadOnlyList<string> operations, Func<Uri> address, TimeProvider time)
    {
        Id = id;
        Requests = new RequestJournal(log, this);
        Faults = new FaultBoard(faults, time);
        Operations = operations;
        _address = address;
    }

    public string Id { get; }

    /// <summary>Gets the scheme, the host and the port.</summary>
    public string Authority => _address().GetLeftPart(UriPartial.Authority);

    public bool IsEnvironment => Id == EnvironmentId;

    public RequestJournal Requests { get; }

    public FaultBoard Faults { get; }

    /// <summary>Gets the names of the operations, in alphabetical order.</summary>
    public IReadOnlyList<string> Operations { get; }
}
