using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Emulator.Faults;

namespace SuperOffice.Chat.Emulator.Requests;

/// <summary>Represents what receives requests: a tenant, or the sign-in host.</summary>
public sealed class RequestTarget
{
    /// <summary>The id of the sign-in host, which no tenant can have.</summary>
    public const string EnvironmentId = "environment";

    private readonly Func<Uri> _address;
    private readonly TimeProvider _time;

    internal RequestTarget(string id, RequestLog log, ChatFaults faults, IReadOnlyList<string> operations, Func<Uri> address, TimeProvider time)
    {
        Id = id;
        Requests = new RequestJournal(log, this);
        Faults = new FaultBoard<ChatFault>(faults.Enqueue, faults.Remove);
        faults.When(request => Faults.Select(request.Operation, request.Number));
        Operations = operations;
        _address = address;
        _time = time;
    }

    public string Id { get; }

    /// <summary>Gets the scheme, the host and the port.</summary>
    public string Authority => _address().GetLeftPart(UriPartial.Authority);

    public bool IsEnvironment => Id == EnvironmentId;

    public RequestJournal Requests { get; }

    public FaultBoard<ChatFault> Faults { get; }

    /// <summary>Gets the names of the operations, in alphabetical order.</summary>
    public IReadOnlyList<string> Operations { get; }

    /// <exception cref="ArgumentException">The fault does not exist, or one of its values is invalid.</exception>
    public AddedFault<ChatFault> AddFault(FaultSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        return Faults.Add(FaultCatalog.Create(spec with { Now = _time.GetUtcNow() }), spec.Extent);
    }
}
