namespace SuperOffice.Chat.AgentConsole.Rendering;

internal static class Display
{
    private const string Nothing = "-";

    public static IDisplay For(Surroundings surroundings) =>
        surroundings.OutputIsTerminal ? new TerminalDisplay(surroundings) : new PlainDisplay(surroundings.Output, surroundings.Error);

    public static string Shown(string? value) => string.IsNullOrEmpty(value) ? Nothing : Printable.Of(value);
}
