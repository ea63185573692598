namespace SuperOffice.Chat.AgentConsole.Tests.Running;

/// <summary>Represents a temporary folder of a test.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chat-agent-console-");

    public string Write(string name, string text)
    {
        string path = PathOf(name);
        File.WriteAllText(path, text);
        return path;
    }

    public string Write(string name, IEnumerable<string> lines) => Write(name, string.Join('\n', lines) + "\n");

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);
}
