namespace SuperOffice.Chat.Client.Testing.Answers;

/// <summary>What an operation has stored or removed. Ids are null where it touched nothing of the kind.</summary>
internal sealed record ChatChange
{
    public static ChatChange WithoutIds { get; } = new();

    public int? ChatSessionId { get; init; }

    public int? ChatTopicId { get; init; }

    public int? ChatMessageId { get; init; }

    /// <summary>Id of what it made; null when it made nothing.</summary>
    public int? CreatedId { get; init; }
}
