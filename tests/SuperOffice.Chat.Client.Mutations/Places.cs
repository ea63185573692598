namespace SuperOffice.Chat.Client.Mutations;

/// <summary>Where changes were asked for: files (Http/JsonBody.cs) and lines (Http/RetryPipeline.cs:40); everywhere when none is named.</summary>
internal sealed class Places
{
    private readonly IReadOnlyList<string> _names;

    public Places(IReadOnlyList<string> names) => _names = names;

    public IEnumerable<string> Folders => _names.Select(static name => name.Split('/')[0]).Distinct();

    public bool Hold(Mutant mutant) => _names.Count == 0 || _names.Any(name => IsOf(name, mutant));

    /// <summary>The names at which none of these changes is.</summary>
    public IEnumerable<string> Without(IReadOnlyCollection<Mutant> mutants) => _names.Where(name => !mutants.Any(mutant => IsOf(name, mutant)));

    private static bool IsOf(string name, Mutant mutant) => name == mutant.File || name == $"{mutant.File}:{mutant.Line}";
}
