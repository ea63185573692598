namespace SuperOffice.Chat.Client.Testing;

internal sealed record TenantCondition(string State, bool IsRunning)
{
    public static TenantCondition Running { get; } = new("Running", true);

    public static TenantCondition Unknown { get; } = new("Unknown", false);

    /// <summary>Determines whether a tenant is running in a state, as SuperOffice documents.</summary>
    public static bool Runs(string state) => state is "Running" or "OnlineMaintenance";
}
