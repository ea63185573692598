namespace SuperOffice.Chat.Client.Testing;

/// <summary>Contains the operations of an agent. Names are case-insensitive in paths, as on IIS.</summary>
internal sealed class OperationTable
{
    private readonly Dictionary<string, AgentOperation> _byName;

    public OperationTable(params IEnumerable<AgentOperation> operations) =>
        _byName = operations.ToDictionary(static operation => operation.Name, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyCollection<string> Names => _byName.Keys;

    public AgentOperation? Find(string name) => _byName.GetValueOrDefault(name);
}
