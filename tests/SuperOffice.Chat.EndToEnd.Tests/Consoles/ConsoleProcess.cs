using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.EndToEnd.Tests.Consoles;

/// <summary>Runs the agent console of the samples as a user runs it: without a tenant, so that it starts the emulator, or on a tenant.</summary>
public sealed class ConsoleProcess : IAsyncLifetime
{
    private const string Tenant = "/emulator/v1/tenants/Cust12345";

    private readonly HttpClient _http = new();
    private readonly string[] _settings;
    private Process? _process;

    public ConsoleProcess()
        : this([])
    {
    }

    private ConsoleProcess(string[] settings) => _settings = settings;

    public Uri Address { get; } = new($"http://127.0.0.1:{FindFreePort()}");

    /// <summary>Gets the page of the emulator that this console has started.</summary>
    public Uri EmulatorPage { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        string framework = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        string output = Path.GetRelativePath(Path.Combine(framework, "..", ".."), framework);
        string program = Path.GetFullPath(Path.Combine(
            framework, "..", "..", "..", "..", "..", "samples", "SuperOffice.Chat.Sample.Web", "bin", output, "SuperOffice.Chat.Sample.Web.dll"));
        Assert.True(File.Exists(program), $"{program} does not exist. Build the solution.");
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [program, "--Urls", Address.GetLeftPart(UriPartial.Authority), .. _settings])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
        };
        _process = Process.Start(start)!;
        while (await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith("Emulator page:", StringComparison.Ordinal))
            {
                EmulatorPage = new Uri(line.Split(' ')[^1]);
            }
            else if (line.StartsWith("Press Ctrl+C", StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail("The agent console has ended.");
    }

    /// <summary>Starts the console of another agent on the tenant of this console, with any other settings.</summary>
    public async Task<ConsoleProcess> StartForAsync(string user, params string[] settings)
    {
        JsonNode tenant = await GetAsync("");
        JsonNode ticket = await PostAsync($"/users/{user}/ticket");
        ConsoleProcess console = new(
        [
            "--SuperOffice:BaseAddress", (string)tenant["baseAddress"]!,
            "--SuperOffice:AppToken", (string)tenant["appToken"]!,
            "--SuperOffice:Authentication:Scheme", "SoTicket",
            "--SuperOffice:Authentication:Ticket", (string)ticket["ticket"]!,
            "--Console:Agent", (string)ticket["fullName"]!,
            .. settings,
        ]);
        await console.InitializeAsync();
        return console;
    }

    /// <summary>Ends the console at once, without its children.</summary>
    public void Kill() => _process!.Kill();

    public ValueTask DisposeAsync()
    {
        if (_process?.HasExited == false)
        {
            // The emulator is a child of the console.
            _process.Kill(entireProcessTree: true);
        }

        _process?.Dispose();
        _http.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Adds a fault for the next call of an operation of the console.</summary>
    public Task OrderFaultAsync(string fault, string operation, bool afterCommit) => PostAsync("/faults", new { fault, operation, afterCommit });

    public Task SeedAsync(ChatSessionEntity session) =>
        PostAsync("/seed", new { sessions = new[] { JsonSerializer.SerializeToNode(session, ChatJson.Options) } });

    public async Task<JsonArray> GetDeliveriesAsync() =>
        (JsonArray)await GetAsync("/deliveries");

    /// <summary>Connects a client with the credential of the console.</summary>
    public async Task<ChatAgentClient> ConnectAsync()
    {
        JsonNode tenant = await GetAsync("");
        return ChatAgentClient.Create(new ChatClientOptions
        {
            BaseAddress = new Uri((string)tenant["baseAddress"]!),
            Credential = ChatCredential.SoTicket((string)tenant["ticket"]!),
            AppToken = (string)tenant["appToken"]!,
        });
    }

    private async Task<JsonNode> GetAsync(string path) =>
        JsonNode.Parse(await _http.GetStringAsync(new Uri(EmulatorPage, $"{Tenant}{path}"), TestContext.Current.CancellationToken))!;

    private async Task<JsonNode> PostAsync(string path, object? body = null)
    {
        using HttpResponseMessage response = await _http.PostAsJsonAsync(new Uri(EmulatorPage, $"{Tenant}{path}"), body, TestContext.Current.CancellationToken);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonNode.Parse(text.Length == 0 ? "{}" : text)!;
    }

    private static int FindFreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
