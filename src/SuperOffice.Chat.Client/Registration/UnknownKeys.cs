using Microsoft.Extensions.Configuration;

namespace SuperOffice.Chat.Client.Registration;

/// <summary>Finds the keys of a section that no option has, and a value where a section belongs or the reverse.</summary>
internal static class UnknownKeys
{
    // Present at the root of the configuration of a whole application, where most keys are not ours.
    private static readonly string[] KeysOfApplications = ["AllowedHosts", "applicationName", "contentRoot", "ConnectionStrings", "Logging", "PATH"];

    private static readonly string[] Sections =
        [.. ConfigurationKeys.All.Where(static key => key.Path != key.Name).Select(static key => key.Path[..key.Path.IndexOf(':', StringComparison.Ordinal)]).Distinct()];

    /// <param name="configuration">The section of a client.</param>
    /// <param name="others">Full paths of the sections of other clients.</param>
    public static IEnumerable<UnknownKey> Of(IConfiguration configuration, string[] others)
    {
        bool isWholeApplication = configuration is not IConfigurationSection
            && KeysOfApplications.Any(key => configuration.GetSection(key).Exists());
        return
            from path in Values(configuration, "", others)
            where !ConfigurationKeys.All.Any(key => Same(key.Path, path))
            let nearest = Nearest(path)
            where !isWholeApplication || nearest.IsClose
            select new UnknownKey(path, nearest.Text);
    }

    // The paths of all values.
    private static IEnumerable<string> Values(IConfiguration configuration, string path, string[] others)
    {
        foreach (IConfigurationSection child in configuration.GetChildren())
        {
            if (others.Any(other => Same(other, child.Path)))
            {
                continue;
            }

            string childPath = path.Length == 0 ? child.Key : $"{path}:{child.Key}";
            if (!string.IsNullOrEmpty(child.Value))
            {
                yield return childPath;
            }

            foreach (string below in Values(child, childPath, others))
            {
                yield return below;
            }
        }
    }

    private static (string Text, bool IsClose) Nearest(string path)
    {
        string nearest = ConfigurationKeys.All.Select(static key => key.Path).Concat(Sections).MinBy(known => Distance(path, known))!;
        bool isClose = Same(NameOf(path), NameOf(nearest))
            || IsWithin(path, nearest)
            || Sections.Any(section => IsWithin(path, section))
            || IsPart(NameOf(path), NameOf(nearest))
            || EditDistance.Between(path, nearest) <= Math.Max(2, path.Length / 3);
        return (Sections.Contains(nearest) ? WithItsKeys(nearest) : nearest, isClose);
    }

    // The name counts most: people put a key into the wrong section, write part of it, or misspell its end.
    private static int Distance(string path, string known)
    {
        string name = NameOf(path);
        string knownName = NameOf(known);
        return Same(name, knownName) || (IsWithin(path, known) && !Sections.Contains(known))
            ? int.MinValue
            : EditDistance.Between(name, knownName)
                - CommonStart(name, knownName)
                - (IsPart(name, knownName) ? 6 : 0)
                + (Same(path[..^name.Length], known[..^knownName.Length]) ? 0 : 3);
    }

    private static string NameOf(string path) => path[(path.LastIndexOf(':') + 1)..];

    private static bool IsWithin(string path, string known) => path.StartsWith(known + ":", StringComparison.OrdinalIgnoreCase);

    private static bool IsPart(string name, string known) => name.Length >= 5 && known.Contains(name, StringComparison.OrdinalIgnoreCase);

    private static int CommonStart(string text, string known)
    {
        int length = 0;
        while (length < text.Length && length < known.Length && char.ToUpperInvariant(text[length]) == char.ToUpperInvariant(known[length]))
        {
            length++;
        }

        return length;
    }

    private static string WithItsKeys(string section) =>
        $"the section {section} ({string.Join(", ", ConfigurationKeys.All.Where(key => key.Path.StartsWith(section + ":", StringComparison.Ordinal)).Select(static key => key.Path))})";

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
