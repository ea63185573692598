namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents the data that an operation has stored or removed. Unaffected ids are null.</summary>
internal sealed record ChatChange
{
    public static ChatChange WithoutIds { get; } = new();

    public int? ChatSessionId { get; init; }

    public int? ChatTopicId { get; init; }

    public int? ChatMessageId { get; init; }

    /// <summary>Gets the id of the created object, or null when nothing was created.</summary>
    public int? CreatedId { get; init; }
}
