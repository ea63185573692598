using SuperOffice.Chat.Client.Mutations;

// Usage: [--count 40] [--seed 1] [--only Http], below the folder of the solution, after a Release build of the tests.
string root = Root();
int count = int.Parse(Option("--count") ?? "44", System.Globalization.CultureInfo.InvariantCulture);
int seed = int.Parse(Option("--seed") ?? "1", System.Globalization.CultureInfo.InvariantCulture);
string? only = Option("--only");
Dictionary<string, Library> libraries = [];
int allKilled = 0;
int allTried = 0;
foreach (Target target in Target.All.Where(target => only is null || target.Folder == only))
{
    if (!libraries.TryGetValue(target.Project, out Library? library))
    {
        libraries[target.Project] = library = await Library.LoadAsync(root, target.Project, default);
    }

    using TestBed bed = new(root);
    string? failure = library.Emit(null, bed.PathOf(library)) ?? await bed.FailureAsync([], default);
    if (failure is not null)
    {
        await Console.Error.WriteLineAsync($"{target.Project}/{target.Folder}: the tests fail without any change.{Environment.NewLine}{failure}");
        return 1;
    }

    int killed = 0;
    int tried = 0;
    foreach (Mutant mutant in Shuffle.Of(library.Mutants(target.Folder), seed))
    {
        if (tried == count)
        {
            break;
        }

        if (library.Emit(mutant, bed.PathOf(library)) is not null)
        {
            continue;
        }

        tried++;
        bool survived = await bed.FailureAsync(target.Namespaces, default) is null && await bed.FailureAsync([], default) is null;
        killed += survived ? 0 : 1;
        Console.WriteLine($"{(survived ? "SURVIVED" : "killed  ")} {target.Project} {mutant}");
    }

    Console.WriteLine($"{target.Project}/{target.Folder}: {killed} of {tried} killed, seed {seed}");
    (allKilled, allTried) = (allKilled + killed, allTried + tried);
}

Console.WriteLine($"All: {allKilled} of {allTried} killed, seed {seed}");
return 0;

string? Option(string name)
{
    int place = Array.IndexOf(args, name);
    return place >= 0 && place + 1 < args.Length ? args[place + 1] : null;
}

static string Root()
{
    DirectoryInfo? folder = new(Environment.CurrentDirectory);
    while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SuperOffice.Chat.Client.sln")))
    {
        folder = folder.Parent;
    }

    return folder?.FullName ?? throw new InvalidOperationException("Run this below the folder of the solution.");
}
