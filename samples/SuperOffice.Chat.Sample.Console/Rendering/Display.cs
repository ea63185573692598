namespace SuperOffice.Chat.Sample.Console.Rendering;

internal static class Display
{
    private const int StepWidth = 35;
    private const string Nothing = "-";

    public static IDisplay For(Surroundings surroundings) =>
        surroundings.OutputIsTerminal ? new TerminalDisplay(surroundings) : new PlainDisplay(surroundings.Output, surroundings.Error);

    /// <summary>Formats the number and operation of a step, padded to the width of all steps.</summary>
    public static string StepLabel(string number, string operation) => $"{number} {operation}".PadRight(StepWidth);

    public static string Shown(string? value) => string.IsNullOrEmpty(value) ? Nothing : Printable.Of(value);
}
