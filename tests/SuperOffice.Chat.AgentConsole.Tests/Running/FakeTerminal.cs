using System.Text;
using Spectre.Console;

namespace SuperOffice.Chat.AgentConsole.Tests.Running;

/// <summary>Represents a fake terminal with 100 columns.</summary>
internal sealed class FakeTerminal : IAnsiConsoleOutput
{
    public FakeTerminal(TextWriter writer) => Writer = writer;

    public TextWriter Writer { get; }

    public bool IsTerminal => true;

    public int Width => 100;

    public int Height => 40;

    public void SetEncoding(Encoding encoding)
    {
    }
}
