namespace SuperOffice.Chat.AgentConsole.Tests.Running;

internal sealed record ConsoleResult(int ExitCode, string Output, string Error)
{
    public string FirstLine => Lines[0];

    public IReadOnlyList<string> Lines => Output.TrimEnd().Split(Environment.NewLine);

    public int Count(string outcome)
    {
        string row = Output.Split(Environment.NewLine).Single(line => line.StartsWith(outcome + "  ", StringComparison.Ordinal));
        return int.Parse(row[outcome.Length..].Trim(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
