using SuperOffice.Chat.Client.Mutations;

// Usage: [--count 44] [--seed 1] [--only Http,Sessions] [--at Http/RetryPipeline.cs:40,Http/JsonBody.cs] [--quick], below the
// folder of the solution, after a Release build of the tests.
string root = Root();
int count = int.Parse(Option("--count") ?? "44", System.Globalization.CultureInfo.InvariantCulture);
int seed = int.Parse(Option("--seed") ?? "1", System.Globalization.CultureInfo.InvariantCulture);
Places places = new(Option("--at")?.Split(',') ?? []);
string[] folders = Option("--only")?.Split(',') ?? [.. places.Folders];
bool isQuick = args.Contains("--quick");
string[] unknown = [.. folders.Except(Target.All.Select(static target => target.Folder))];
if (unknown.Length > 0)
{
    return await RefuseAsync($"No folder of this name is changed: {string.Join(", ", unknown)}. There are {string.Join(", ", Target.All.Select(static target => target.Folder))}.");
}

Dictionary<string, Library> libraries = [];
List<(Target Target, Mutant[] Mutants)> asked = [];
foreach (Target target in Target.All.Where(target => folders.Length == 0 || folders.Contains(target.Folder)))
{
    if (!libraries.TryGetValue(target.Project, out Library? library))
    {
        libraries[target.Project] = library = await Library.LoadAsync(root, target.Project, default);
    }

    asked.Add((target, [.. library.Mutants(target.Folder).Where(places.Hold)]));
}

string[] empty = [.. places.Without([.. asked.SelectMany(static pair => pair.Mutants)])];
if (empty.Length > 0)
{
    return await RefuseAsync($"Nothing can be changed at {string.Join(", ", empty)}. A place is a file or a line: Http/RetryPipeline.cs or Http/RetryPipeline.cs:40.");
}

int allKilled = 0;
int allTried = 0;
foreach ((Target target, Mutant[] mutants) in asked.Where(static pair => pair.Mutants.Length > 0))
{
    Library library = libraries[target.Project];
    using TestBed bed = new(root);
    string? failure = library.Emit(null, bed.PathOf(library)) ?? await bed.FailureAsync(isQuick ? target.Namespaces : [], default);
    if (failure is not null)
    {
        return await RefuseAsync($"{target.Project}/{target.Folder}: the tests fail without any change.{Environment.NewLine}{failure}");
    }

    IEnumerable<Mutant> compiled = Shuffle.Of(mutants, seed)
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

        // All tests may yet notice it.
        if (failure is not null || isQuick)
        {
            Tell(target, mutant, failure);
        }
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

static void Tell(Target target, Mutant mutant, string? failure) =>
    Console.WriteLine($"{(failure is null ? "SURVIVED" : "killed  ")} {target.Project} {mutant}{(failure is null ? "" : $" by {TestBed.FirstFailed(failure)}")}");

static async Task<int> RefuseAsync(string reason)
{
    await Console.Error.WriteLineAsync(reason);
    return 1;
}

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
