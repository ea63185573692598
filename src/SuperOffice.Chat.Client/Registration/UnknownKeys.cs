using Microsoft.Extensions.Configuration;

namespace SuperOffice.Chat.Client.Registration;

/// <summary>Finds the unknown keys of a configuration section, including values in place of sections and sections in place of values.</summary>
internal static class UnknownKeys
{
    // These keys indicate the root of an application's configuration, where most keys belong to other components.
    private static readonly string[] RootKeys = ["AllowedHosts", "applicationName", "contentRoot", "ConnectionStrings", "Logging", "PATH"];

    private static readonly string[] Sections =
        [.. ConfigurationKeys.All.Where(static key => key.Path != key.Name).Select(static key => key.Path[..key.Path.IndexOf(':', StringComparison.Ordinal)]).Distinct()];

    /// <param name="configuration">The section of a client.</param>
    /// <param name="others">The full paths of the sections of other clients.</param>
    public static IEnumerable<UnknownKey> Find(IConfiguration configuration, string[] others)
    {
        bool isRoot = configuration is not IConfigurationSection
            && RootKeys.Any(key => configuration.GetSection(key).Exists());
        return
            from path in EnumerateValues(configuration, "", others)
            where !ConfigurationKeys.All.Any(key => AreEqual(key.Path, path))
            let nearest = Nearest(path)
            where !isRoot || nearest.IsClose
            select new UnknownKey(path, nearest.Text);
    }

    // Returns the paths of all values.
    private static IEnumerable<string> EnumerateValues(IConfiguration configuration, string path, string[] others)
    {
        foreach (IConfigurationSection child in configuration.GetChildren())
        {
            if (others.Any(other => AreEqual(other, child.Path)))
            {
                continue;
            }

            string childPath = path.Length == 0 ? child.Key : $"{path}:{child.Key}";
            if (!string.IsNullOrEmpty(child.Value))
            {
                yield return childPath;
            }

            foreach (string nested in EnumerateValues(child, childPath, others))
            {
                yield return nested;
            }
        }
    }

    private static (string Text, bool IsClose) Nearest(string path)
    {
        string nearest = ConfigurationKeys.All.Select(static key => key.Path).Concat(Sections).MinBy(known => Distance(path, known))!;
        bool isClose = AreEqual(GetName(path), GetName(nearest))
            || IsWithin(path, nearest)
            || Sections.Any(section => IsWithin(path, section))
            || Contains(GetName(path), GetName(nearest))
            || EditDistance.Compute(path, nearest) <= Math.Max(2, path.Length / 3);
        return (Sections.Contains(nearest) ? DescribeSection(nearest) : nearest, isClose);
    }

    // The name has the largest weight. Typical mistakes are a key in the wrong section, an incomplete name, and a misspelled ending.
    private static int Distance(string path, string known)
    {
        string name = GetName(path);
        string knownName = GetName(known);
        return AreEqual(name, knownName) || (IsWithin(path, known) && !Sections.Contains(known))
            ? int.MinValue
            : EditDistance.Compute(name, knownName)
                - CommonPrefixLength(name, knownName)
                - (Contains(name, knownName) ? 6 : 0)
                + (AreEqual(path[..^name.Length], known[..^knownName.Length]) ? 0 : 3);
    }

    private static string GetName(string path) => path[(path.LastIndexOf(':') + 1)..];

    private static bool IsWithin(string path, string known) => path.StartsWith(known + ":", StringComparison.OrdinalIgnoreCase);

    private static bool Contains(string name, string known) => name.Length >= 5 && known.Contains(name, StringComparison.OrdinalIgnoreCase);

    private static int CommonPrefixLength(string text, string known)
    {
        int length = 0;
        while (length < text.Length && length < known.Length && char.ToUpperInvariant(text[length]) == char.ToUpperInvariant(known[length]))
        {
            length++;
        }

        return length;
    }

    private static string DescribeSection(string section) =>
        $"the section {section} ({string.Join(", ", ConfigurationKeys.All.Where(key => key.Path.StartsWith(section + ":", StringComparison.Ordinal)).Select(static key => key.Path))})";

    private static bool AreEqual(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
