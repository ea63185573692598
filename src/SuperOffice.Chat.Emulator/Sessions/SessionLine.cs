using System.Text.Json;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Emulator.Sessions;

/// <summary>Represents a session in a list. It is read from the stored JSON, which takes less time than reading the record.</summary>
public sealed class SessionLine
{
    internal SessionLine(StoredRow row)
    {
        Row = row;
        ChatSessionId = row.Id;
        CustomerName = Read(row, "CustomerName");
        Status = Read(row, "Status") ?? "";
    }

    public int ChatSessionId { get; }

    public string? CustomerName { get; }

    public string Status { get; }

    internal StoredRow Row { get; }

    private static string? Read(StoredRow row, string name) =>
        row.Root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
