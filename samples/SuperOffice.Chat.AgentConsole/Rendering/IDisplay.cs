namespace SuperOffice.Chat.AgentConsole.Rendering;

/// <summary>Shows the output of commands. Text may come from customers, so every implementation makes it safe to print.</summary>
internal interface IDisplay
{
    void Line(string text = "");

    void Fields(string title, IReadOnlyList<FieldGroup> groups);

    void Table(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string?>> rows);

    /// <summary>Shows a problem on standard error. Safe for calls from several threads.</summary>
    void Problem(string text);

    /// <summary>Runs an operation and shows its progress. Without a total, it shows only that the operation is running.</summary>
    Task WithProgressAsync(string title, long? total, Func<IProgress<long>, Task> work);
}
