namespace SuperOffice.Chat.AgentConsole.Rendering;

/// <summary>Shortens text for a column of a table.</summary>
internal static class Excerpt
{
    private const int Length = 60;

    public static string? From(string? text) =>
        text is null || text.Length <= Length ? text : text[..(char.IsHighSurrogate(text[Length - 2]) ? Length - 2 : Length - 1)] + "…";
}
