using System.IO.Pipelines;
using System.Text;

namespace SuperOffice.Chat.AgentConsole.Tests.Running;

/// <summary>Standard input on which a test types while the run goes on. It never ends of itself.</summary>
internal sealed class Keyboard
{
    private readonly Pipe _pipe = new();

    public Stream Input => _pipe.Reader.AsStream();

    public async Task TypeAsync(string line) => await _pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"));

    public void End() => _pipe.Writer.Complete();
}
