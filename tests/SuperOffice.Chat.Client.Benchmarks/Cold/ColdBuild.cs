using System.Diagnostics;

namespace SuperOffice.Chat.Client.Benchmarks.Cold;

/// <summary>Publishes the programs, each with one client and no other.</summary>
internal static class ColdBuild
{
    /// <summary>The first one is the limit.</summary>
    public static IReadOnlyList<string> Clients { get; } = ["Raw", "Container", "Create", "Obvious"];

    /// <exception cref="InvalidOperationException">A program could not be published.</exception>
    public static async Task<ColdProgram> PublishAsync(ColdForm form, string client)
    {
        string project = Path.Combine(Root(), "tests", ColdProgram.Name);
        string folder = Path.Combine(project, "bin", "cold", form.Name, client);
        ProcessStartInfo start = new(
            "dotnet",
            ["publish", project, "--configuration", "Release", "--output", folder, $"-p:ColdStartClient={client}", .. form.Arguments])
        {
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        string said = await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        return process.ExitCode == 0 ? new(form, client, folder) : throw new InvalidOperationException(said);
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !folder.EnumerateFiles("*.sln").Any())
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The repository is not above this program.");
    }
}
