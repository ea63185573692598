using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SuperOffice.Chat.Client.Tests.Conventions;

/// <summary>Tests that all transitive packages and their licences are listed.</summary>
public sealed partial class LicenceTests
{
    [Theory]
    [InlineData("Client", "SuperOffice.Chat.Client")]
    [InlineData("Online", "SuperOffice.Chat.Client.Online")]
    [InlineData("Testing", "SuperOffice.Chat.Client.Testing")]
    [InlineData("Webhooks", "SuperOffice.Chat.Client.Webhooks")]
    [InlineData("AspNetCore", "SuperOffice.Chat.Client.Webhooks.AspNetCore")]
    [InlineData("Emulator", "SuperOffice.Chat.Emulator")]
    public void Every_transitive_package_is_listed_with_its_licence(string name, string project)
    {
        string[] listed =
        [
            .. Row().Matches(File.ReadAllText(Path.Combine(Repository.Root, "SECURITY.md")))
                .Where(row => row.Groups["in"].Value.Split(", ").Contains(name))
                .Select(static row => $"{row.Groups["package"].Value} {row.Groups["licence"].Value}"),
        ];

        Assert.Equal(Brought(project).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    // What the restore has found, without what only the build uses.
    private static HashSet<string> Brought(string project)
    {
        using JsonDocument document = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(Repository.Root, "src", project, "obj", "project.assets.json")));
        JsonElement restored = document.RootElement;
        HashSet<string> brought = [];
        foreach (JsonProperty package in restored.GetProperty("targets").EnumerateObject().SelectMany(static target => target.Value.EnumerateObject()))
        {
            if (package.Value.GetProperty("type").GetString() == "package"
                && package.Value.TryGetProperty("runtime", out JsonElement runtime)
                && runtime.EnumerateObject().Any(static asset => !asset.Name.EndsWith("/_._", StringComparison.Ordinal)))
            {
                brought.Add($"{package.Name.Split('/')[0]} {LicenceOf(restored, package.Name)}");
            }
        }

        return brought;
    }

    private static string LicenceOf(JsonElement restored, string package)
    {
        JsonElement library = restored.GetProperty("libraries").GetProperty(package);
        string nuspec = library.GetProperty("files").EnumerateArray().Select(static file => file.GetString()!)
            .Single(static file => file.EndsWith(".nuspec", StringComparison.Ordinal));
        string file = restored.GetProperty("packageFolders").EnumerateObject()
            .Select(folder => Path.Combine(folder.Name, library.GetProperty("path").GetString()!, nuspec))
            .First(File.Exists);
        XElement[] elements = [.. XDocument.Load(file).Descendants()];

        // Old packages of .NET link to the text of their license.
        return elements.FirstOrDefault(static element => element.Name.LocalName == "license")?.Value
            ?? (elements.First(static element => element.Name.LocalName == "licenseUrl").Value.EndsWith("LinkId=329770", StringComparison.Ordinal) ? "MS-.NET-Library" : "unknown");
    }

    [GeneratedRegex(@"^\| (?<package>[\w.]+) \| (?<licence>[\w.-]+) \| (?<in>[\w., ]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
