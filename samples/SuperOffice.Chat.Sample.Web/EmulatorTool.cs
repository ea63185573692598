using System.Diagnostics;
using System.Text.Json;

namespace SuperOffice.Chat.Sample.Web;

/// <summary>Runs the emulator with its page, in the place of a tenant.</summary>
internal sealed class EmulatorTool : IDisposable
{
    private readonly Process _process;

    private EmulatorTool(Process process) => _process = process;

    /// <summary>Starts the emulator, and gets the settings that connect the console to it.</summary>
    public static async Task<(EmulatorTool Tool, Dictionary<string, string?> Settings)> StartAsync(string consoleAddress)
    {
        // From samples/{project}/bin/{configuration}/{framework}/ to the tool in the same configuration.
        string framework = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        string output = Path.GetRelativePath(Path.Combine(framework, "..", ".."), framework);
        string tool = Path.GetFullPath(Path.Combine(
            framework, "..", "..", "..", "..", "..", "src", "SuperOffice.Chat.Emulator", "bin", output, "SuperOffice.Chat.Emulator.dll"));
        ProcessStartInfo start = new(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet", [tool, "--port", "0", "--until-input-ends"])
        {
            // The pipe ends with the console, also when the console is killed, and the emulator with the pipe.
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        EmulatorTool emulator = new(Process.Start(start) ?? throw new InvalidOperationException("The emulator did not start."));
        try
        {
            Uri page = await emulator.ReadPageAsync();
            return (emulator, await ReadSettingsAsync(page, consoleAddress));
        }
        catch
        {
            emulator.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private async Task<Uri> ReadPageAsync()
    {
        Uri? page = null;
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            string text = line.Trim();
            if (text.StartsWith("Page ", StringComparison.Ordinal))
            {
                page = new Uri(text["Page ".Length..].Trim());
            }
            else if (page is not null && text.StartsWith("Press Ctrl+C", StringComparison.Ordinal))
            {
                return page;
            }
        }

        throw new InvalidOperationException("The emulator has ended. Its error message is above.");
    }

    private static async Task<Dictionary<string, string?>> ReadSettingsAsync(Uri page, string consoleAddress)
    {
        using HttpClient http = new();
        JsonElement tenant = (await http.GetFromJsonAsync<JsonElement>(new Uri(page, "/emulator/v1"))).GetProperty("tenants")[0];
        string? tenantId = tenant.GetProperty("id").GetString();
        return new Dictionary<string, string?>
        {
            ["SuperOffice:BaseAddress"] = tenant.GetProperty("baseAddress").GetString(),
            ["SuperOffice:AppToken"] = tenant.GetProperty("appToken").GetString(),
            ["SuperOffice:Authentication:Scheme"] = "SoTicket",
            ["SuperOffice:Authentication:Ticket"] = tenant.GetProperty("ticket").GetString(),
            ["Console:Agent"] = "Kari Nordmann",
            ["Console:TenantId"] = tenantId,
            ["Console:WebhookUrl"] = $"{consoleAddress.TrimEnd('/')}/superoffice/chat/{tenantId}",
            ["Console:WebhookSecret"] = Guid.NewGuid().ToString("N"),
            ["Console:EmulatorPage"] = page.ToString(),
        };
    }
}
