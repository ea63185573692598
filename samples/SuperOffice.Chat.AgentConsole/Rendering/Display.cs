namespace SuperOffice.Chat.AgentConsole.Rendering;

internal static class Display
{
    private const string Nothing = "-";

    public static IDisplay For(ConsoleEnvironment console) =>
        console.OutputIsTerminal ? new TerminalDisplay(console) : new PlainDisplay(console.Output, console.Error);

    public static string Shown(string? value) => string.IsNullOrEmpty(value) ? Nothing : Printable.Sanitize(value);
}
