namespace SuperOffice.Chat.Client.Http;

/// <summary>An operation of the agent: its name in SuperOffice's reference, and what a repeat of it does.</summary>
internal sealed record ChatOperation(
    string Name, RetryClass RetryClass, bool IsDelete = false, bool IsVoid = false, bool TakesSessionId = false)
{
    public string Path { get; } = "/api/v1/Agents/Chat/" + Name;

    public string ActivityName { get; } = "Chat/" + Name;

    public bool Writes => RetryClass != RetryClass.Read;

    public bool IsRepeatable => RetryClass is RetryClass.Read or RetryClass.IdempotentWrite;
}
