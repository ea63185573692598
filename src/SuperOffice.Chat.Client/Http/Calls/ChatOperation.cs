namespace SuperOffice.Chat.Client.Http;

/// <summary>Represents an operation of the Chat agent, with its name in the reference of SuperOffice and its retry class.</summary>
internal abstract record ChatOperation(
    string Name, RetryClass RetryClass, bool IsDelete = false, bool IsVoid = false, bool TakesSessionId = false, string Agent = "Chat")
{
    public string Path { get; } = $"{AgentPath.Agents}{Agent}/{Name}";

    public string ActivityName { get; } = $"{Agent}/{Name}";

    public bool Writes => RetryClass != RetryClass.Read;

    public bool IsRetryable => RetryClass is RetryClass.Read or RetryClass.IdempotentWrite;
}
