using System.Reflection;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Conventions;

/// <summary>The assembly and the files that the conventions are checked against.</summary>
internal static class House
{
    public static Assembly Library { get; } = typeof(IChatAgentClient).Assembly;

    public static IReadOnlyList<Type> Exported { get; } = Library.GetExportedTypes();

    public static IReadOnlyList<Type> Records { get; } =
        [.. Exported.Where(static type => type.IsSubclassOf(typeof(Carrier)) && !type.IsAbstract)];

    public static string Root { get; } = FindRoot();

    /// <summary>All C# files that people write.</summary>
    public static IReadOnlyList<string> SourceFiles { get; } =
    [
        .. new[] { "src", "tests", "samples" }
            .Select(static folder => Path.Combine(Root, folder))
            .Where(Directory.Exists)
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Where(static file => !file.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Fails with the offenders and what to do about them.</summary>
    public static void Rule(IEnumerable<string> offenders, string lesson)
    {
        List<string> found = [.. offenders];
        Assert.True(found.Count == 0, $"{lesson}{Environment.NewLine}  {string.Join($"{Environment.NewLine}  ", found)}");
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SuperOffice.Chat.Client.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests must run below the folder of the solution.");
    }
}
