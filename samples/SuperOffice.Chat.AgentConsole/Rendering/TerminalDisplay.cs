using Spectre.Console;

namespace SuperOffice.Chat.AgentConsole.Rendering;

/// <summary>Shows output on a terminal, with colors, frames and a progress bar.</summary>
internal sealed class TerminalDisplay : IDisplay
{
    private static readonly Style Heading = new(Color.Aqua, decoration: Decoration.Bold);
    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Bad = new(Color.Red);

    private readonly IAnsiConsole _console;
    private readonly TextWriter _error;
    private readonly bool _errorIsTerminal;

    public TerminalDisplay(ConsoleEnvironment console)
    {
        _console = console.Console;
        _error = console.Error;
        _errorIsTerminal = console.ErrorIsTerminal;
    }

    public void Line(string text = "") => WriteLine(text, Style.Plain);

    public void Fields(string title, IReadOnlyList<FieldGroup> groups)
    {
        Table table = new() { Border = TableBorder.Rounded, ShowHeaders = false, Title = new TableTitle(Markup.Escape(title), Heading) };
        table.AddColumn(new TableColumn("") { NoWrap = true }).AddColumn("");
        foreach (FieldGroup group in groups)
        {
            table.AddRow(new Text(group.Title, Heading), Text.Empty);
            foreach (Field field in group.Fields)
            {
                table.AddRow(new Text($"  {field.Name}", Quiet), new Text(Display.Shown(field.Value)));
            }
        }

        _console.Write(table);
    }

    public void Table(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string?>> rows)
    {
        Table table = new() { Border = TableBorder.Rounded };
        foreach (string column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column, Heading)));
        }

        foreach (IReadOnlyList<string?> row in rows)
        {
            table.AddRow(row.Select(static cell => new Text(Display.Shown(cell))));
        }

        _console.Write(table);
    }

    // Written through the console, which moves the progress bar, unless standard error is redirected.
    public void Problem(string text)
    {
        if (_errorIsTerminal)
        {
            WriteLine(text, Bad);
        }
        else
        {
            _error.WriteLine(Printable.Sanitize(text));
        }
    }

    public Task WithProgressAsync(string title, long? total, Func<IProgress<long>, Task> work) =>
        _console.Progress().StartAsync(async context =>
        {
            ProgressTask task = context.AddTask(Markup.Escape(title), maxValue: total ?? 1);
            task.IsIndeterminate = total is null;
            await work(new FurthestPoint(task));
            task.Value = task.IsIndeterminate ? task.MaxValue : task.Value;
        });

    private void WriteLine(string text, Style style)
    {
        _console.Write(new Text(Printable.Sanitize(text) + "\n", style));
    }
}
