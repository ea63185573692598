using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Emulator.Sessions;

/// <summary>Represents a session in a list. It is read from the stored JSON, which takes less time than reading the record.</summary>
public sealed class SessionLine
{
    internal SessionLine(StoredRow row)
    {
        Row = row;
        ChatSessionId = row.Id;
        CustomerName = row.Root.String("CustomerName");
        Status = row.Root.String("Status") ?? "";
    }

    public int ChatSessionId { get; }

    public string? CustomerName { get; }

    public string Status { get; }

    internal StoredRow Row { get; }
}
