using System.Reflection;
using Spectre.Console;
using SuperOffice.Chat.AgentConsole.Rendering;
using SuperOffice.Chat.AgentConsole.Tests.Running;
using SuperOffice.Chat.Client.Models;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests.Rendering;

public sealed class DisplayTests
{
    [Fact]
    public void Every_member_of_a_session_has_its_row()
    {
        IEnumerable<string> shown = SessionFields.From(new ChatSessionEntity())
            .SelectMany(static group => group.Fields)
            .Select(static field => field.Name);

        IEnumerable<string> members = typeof(ChatSessionEntity)
            .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(static property => property.Name);

        Assert.Equal(members.Order(), shown.Order());
    }

    [Theory]
    [InlineData("Åse 🧑‍💻 O'Neil", "Åse 🧑‍💻 O'Neil")]
    [InlineData("\u001b[2Jgone", "\uFFFD[2Jgone")]
    [InlineData("one\r\ntwo\tthree\u2028four", "one two three four")]
    [InlineData("fdp.\u202Eexe", "fdp.\uFFFDexe")]
    [InlineData("\u009b31m\u0007", "\uFFFD31m\uFFFD")]
    public void Text_cannot_drive_the_terminal(string text, string expected) => Assert.Equal(expected, Printable.Sanitize(text));

    [Fact]
    public void A_terminal_gets_frames_and_colours()
    {
        string output = OnTerminal(static display =>
            display.Fields("Chat session 1", SessionFields.From(new ChatSessionEntity { CustomerName = "[red]Ann[/]\u001b[2J" })));

        Assert.Contains("╭", output, StringComparison.Ordinal);
        Assert.Contains("\u001b[1;", output, StringComparison.Ordinal);
        Assert.Contains("[red]Ann[/]\uFFFD[2J", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_shows_problems_beside_the_progress_bar()
    {
        string output = OnTerminal(static display => display.Problem("Line 3 failed"));

        Assert.Contains("Line 3 failed", output, StringComparison.Ordinal);
    }

    private static string OnTerminal(Action<IDisplay> show)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        AnsiConsoleSettings settings = new()
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.TrueColor,
            Out = new FakeTerminal(output),
        };
        ConsoleEnvironment console = new() { Console = AnsiConsole.Create(settings), Error = error, ErrorIsTerminal = true };
        show(Display.For(console));
        Assert.Equal("", error.ToString());
        return output.ToString();
    }
}
