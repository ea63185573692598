using SuperOffice.Chat.Emulator.Environments;

namespace SuperOffice.Chat.Emulator.Tests.Conventions;

/// <summary>The folders of the tool depend on each other in one direction, with the components of the page.</summary>
public sealed class FolderTests
{
    [Fact]
    public void Folders_depend_in_one_direction()
    {
        FolderGraph graph = FolderGraph.Load("SuperOffice.Chat.Emulator", typeof(EmulatorHost).Assembly);

        Assert.True(graph.Count > 10, $"Only {graph.Count} folders depend on another one.");
        Convention.Check(graph.FindCycles(), "These folders form a cycle. Move a type to the folder that it belongs to, or pass what it needs as an argument.");
    }
}
