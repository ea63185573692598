using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace SuperOffice.Chat.Client.Support;

/// <summary>The dependencies between the folders of a project. A type belongs to the folder of the file with its name.</summary>
/// <remarks>
/// Several folders share a namespace, because the public namespaces are few. Therefore the slices of ArchUnitNET, which are
/// namespaces, cannot be used; its dependencies between types are. Generated types have no file, and are not considered.
/// </remarks>
internal sealed class FolderGraph
{
    private readonly Dictionary<string, Dictionary<string, string>> _edges = new(StringComparer.Ordinal);

    public FolderGraph(IEnumerable<(string Folder, string Type, string TargetFolder, string Target)> dependencies)
    {
        foreach ((string folder, string type, string targetFolder, string target) in dependencies.Where(static one => one.Folder != one.TargetFolder))
        {
            if (!_edges.TryGetValue(folder, out Dictionary<string, string>? targets))
            {
                _edges[folder] = targets = new(StringComparer.Ordinal);
            }

            targets.TryAdd(targetFolder, $"{type} uses {target}");
        }
    }

    public int Count => _edges.Count;

    public static FolderGraph Load(string project, System.Reflection.Assembly assembly)
    {
        string root = Path.Combine(Repository.Root, "src", project);
        Dictionary<string, string> folders = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(static file => Path.GetExtension(file) is ".cs" or ".razor")
            .Select(file => Path.GetRelativePath(root, file))
            .Where(static file => file.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .DistinctBy(static file => Path.GetFileName(file).Split('.')[0])
            .ToDictionary(static file => Path.GetFileName(file).Split('.')[0], static file => Path.GetDirectoryName(file)!, StringComparer.Ordinal);
        Architecture architecture = new ArchLoader().LoadAssemblies(assembly).Build();
        return new(
            from type in architecture.Types
            from dependency in type.Dependencies
            let name = GetFileName(type)
            let target = GetFileName(dependency.Target)
            where folders.ContainsKey(name) && folders.ContainsKey(target) && IsOf(assembly, type) && IsOf(assembly, dependency.Target)
            select (folders[name], name, folders[target], target));
    }

    /// <summary>Returns the dependencies of each cycle, each with an example.</summary>
    public IEnumerable<string> FindCycles() =>
        from edge in _edges
        from target in edge.Value
        where Reaches(target.Key, edge.Key, [])
        select $"{Show(edge.Key)} -> {Show(target.Key)}: {target.Value}";

    private static bool IsOf(System.Reflection.Assembly assembly, IType type) =>
        type.Assembly.Name == assembly.GetName().Name;

    // A type parameter has no namespace.
    private static string GetFileName(IType type) =>
        type.Namespace is { } space ? type.FullName[(space.FullName.Length + 1)..].Split('+', '/', '`', '<')[0] : "";

    private static string Show(string folder) => folder.Length == 0 ? "(root)" : folder;

    private bool Reaches(string folder, string wanted, HashSet<string> visited) =>
        folder == wanted
        || (visited.Add(folder) && _edges.TryGetValue(folder, out Dictionary<string, string>? targets) && targets.Keys.Any(target => Reaches(target, wanted, visited)));
}
