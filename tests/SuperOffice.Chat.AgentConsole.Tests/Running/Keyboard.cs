using System.IO.Pipelines;
using System.Text;

namespace SuperOffice.Chat.AgentConsole.Tests.Running;

/// <summary>Represents standard input on which a test types during a run. It does not end unless the test ends it.</summary>
internal sealed class Keyboard
{
    private readonly Pipe _pipe = new();

    public Stream Input => _pipe.Reader.AsStream();

    public async Task TypeAsync(string line) => await _pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"));

    public void End() => _pipe.Writer.Complete();
}
