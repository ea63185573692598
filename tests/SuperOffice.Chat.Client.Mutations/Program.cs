using SuperOffice.Chat.Client.Mutations;

// Usage: [--count 44] [--seed 1] [--only Http,Sessions] [--at Http/Repeats.cs:40,Http/JsonBody.cs] [--quick], below the
// folder of the solution, after a Release build of the tests.
string root = Root();
int count = int.Parse(Option("--count") ?? "44", System.Globalization.CultureInfo.InvariantCulture);
int seed = int.Parse(Option("--seed") ?? "1", System.Globalization.CultureInfo.InvariantCulture);
string[]? only = Option("--only")?.Split(',');
string[] at = Option("--at")?.Split(',') ?? [""];
bool isQuick = args.Contains("--quick");
Dictionary<string, Library> libraries = [];
int allKilled = 0;
int allTried = 0;
foreach (Target target in Target.All.Where(target => only is null || only.Contains(target.Folder)))
{
    if (!libraries.TryGetValue(target.Project, out Library? library))
    {
        libraries[target.Project] = library = await Library.LoadAsync(root, target.Project, default);
    }

    using TestBed bed = new(root);
    string? failure = library.Emit(null, bed.PathOf(library)) ?? await bed.FailureAsync(isQuick ? target.Namespaces : [], default);
    if (failure is not null)
    {
        await Console.Error.WriteLineAsync($"{target.Project}/{target.Folder}: the tests fail without any change.{Environment.NewLine}{failure}");
        return 1;
    }

    IEnumerable<Mutant> compiled = Shuffle.Of(library.Mutants(target.Folder).Where(IsAsked), seed)
        .Where(mutant => library.Emit(mutant, bed.PathOf(library)) is null)
        .Take(count);
    List<Mutant> survivors = [];
    int tried = 0;
    foreach (Mutant mutant in compiled)
    {
        tried++;
        failure = await bed.FailureAsync(target.Namespaces, default);
        if (failure is null)
        {
            survivors.Add(mutant);
        }

        Tell(target, mutant, failure);
    }

    int killed = tried - survivors.Count;
    foreach (Mutant mutant in isQuick ? [] : survivors)
    {
        library.Emit(mutant, bed.PathOf(library));
        failure = await bed.FailureAsync([], default);
        killed += failure is null ? 0 : 1;
        Tell(target, mutant, failure);
    }

    Console.WriteLine($"{target.Project}/{target.Folder}: {killed} of {tried} killed, seed {seed}");
    (allKilled, allTried) = (allKilled + killed, allTried + tried);
}

Console.WriteLine($"All: {allKilled} of {allTried} killed, seed {seed}");
return 0;

bool IsAsked(Mutant mutant) => at.Any(place => $"{mutant}".StartsWith(place, StringComparison.Ordinal));

static void Tell(Target target, Mutant mutant, string? failure) =>
    Console.WriteLine($"{(failure is null ? "SURVIVED" : "killed  ")} {target.Project} {mutant}{(failure is null ? "" : $" by {TestBed.FirstFailed(failure)}")}");

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
