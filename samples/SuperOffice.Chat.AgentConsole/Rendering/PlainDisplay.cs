namespace SuperOffice.Chat.AgentConsole.Rendering;

/// <summary>Shows output in files and pipes, without colors, frames or trailing spaces.</summary>
internal sealed class PlainDisplay : IDisplay
{
    private readonly TextWriter _output;
    private readonly TextWriter _error;

    public PlainDisplay(TextWriter output, TextWriter error)
    {
        _output = output;
        _error = error;
    }

    public void Line(string text = "") => _output.WriteLine(Printable.Sanitize(text));

    public void Fields(string title, IReadOnlyList<FieldGroup> groups)
    {
        Line(title);
        int width = groups.SelectMany(static group => group.Fields).Max(static field => field.Name.Length) + 2;
        foreach (FieldGroup group in groups)
        {
            Line($"  {group.Title}");
            foreach (Field field in group.Fields)
            {
                Line($"    {field.Name.PadRight(width)}{Display.Shown(field.Value)}");
            }
        }
    }

    public void Table(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string?>> rows)
    {
        List<IReadOnlyList<string>> lines = [columns, .. rows.Select(static row => row.Select(Display.Shown).ToList())];
        int[] widths = [.. Enumerable.Range(0, columns.Count).Select(column => lines.Max(line => line[column].Length) + 2)];
        foreach (IReadOnlyList<string> line in lines)
        {
            Line(string.Concat(line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }

    public void Problem(string text) => _error.WriteLine(Printable.Sanitize(text));

    public Task WithProgressAsync(string title, long? total, Func<IProgress<long>, Task> work) => work(new NoProgress());

    private sealed class NoProgress : IProgress<long>
    {
        public void Report(long value)
        {
        }
    }
}
