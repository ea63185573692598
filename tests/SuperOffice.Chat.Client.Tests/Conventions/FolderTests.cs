namespace SuperOffice.Chat.Client.Tests.Conventions;

/// <summary>The folders of a project depend on each other in one direction.</summary>
public sealed class FolderTests
{
    public static TheoryData<string> Projects { get; } =
    [
        "SuperOffice.Chat.Client", "SuperOffice.Chat.Client.Online", "SuperOffice.Chat.Client.Webhooks", "SuperOffice.Chat.Client.Webhooks.AspNetCore",
        "SuperOffice.Chat.Client.Testing",
    ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_depend_in_one_direction(string project)
    {
        FolderGraph graph = FolderGraph.Load(project, System.Reflection.Assembly.Load(project));

        Assert.True(graph.Count > 1, $"Only {graph.Count} folders of {project} depend on another one.");
        Convention.Check(graph.FindCycles(), "These folders form a cycle. Move a type to the folder that it belongs to, or pass what it needs as an argument.");
    }

    [Fact]
    public void A_cycle_over_three_folders_is_found()
    {
        FolderGraph graph = new([("A", "One", "B", "Two"), ("B", "Two", "C", "Three"), ("C", "Three", "A", "One"), ("A", "One", "D", "Four")]);

        Assert.Equal(["A -> B: One uses Two", "B -> C: Two uses Three", "C -> A: Three uses One"], graph.FindCycles());
    }
}
