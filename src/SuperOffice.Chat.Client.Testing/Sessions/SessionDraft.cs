using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents a session that is being changed, with properties for the members that the emulator uses.</summary>
internal sealed class SessionDraft(StoredRow original)
{
    private const int CopyLength = 1024;

    /// <summary>Gets the session before the change.</summary>
    public StoredRow Original { get; } = original;

    public JsonObject Json { get; } = original.Edit(CarrierTypes.ChatSessionEntity);

    /// <summary>Gets the number of messages that the change has added.</summary>
    public int AddedMessages { get; set; }

    public int Id => Original.Id;

    public int TopicId => (int)Json[nameof(TopicId)]!;

    public string Status
    {
        get => (string)Json[nameof(Status)]!;
        set => Json[nameof(Status)] = value;
    }

    public int Rank
    {
        set => Json[nameof(Rank)] = value;
    }

    public int Rating
    {
        set => Json[nameof(Rating)] = value;
    }

    public bool BotIsActive
    {
        set => Json["ChatbotIsActive"] = value;
    }

    /// <summary>Gets the display name of the customer.</summary>
    public string? CustomerDisplayName => (string?)Json["CustomerAlias"] ?? (string?)Json["CustomerName"];

    public void Assign(ChatUser? user) => Json["User"] = user is null ? null : Associates.Create(user);

    public void Offer(ChatUser? user) => Json["TransferTo"] = user is null ? null : Associates.Create(user);

    /// <param name="date">The name of the member.</param>
    /// <param name="when">The date, or null for none.</param>
    public void Stamp(string date, DateTimeOffset? when) => Json[date] = when is { } known ? WireDate.Store(known) : WireDate.None;

    /// <summary>Updates the truncated copies of the first and the latest message.</summary>
    public void Copy(string message)
    {
        string copy = WireText.Truncate(message, CopyLength);
        Json["LastMessage"] = copy;
        if (string.IsNullOrEmpty((string?)Json["FirstMessage"]))
        {
            Json["FirstMessage"] = copy;
        }
    }
}
