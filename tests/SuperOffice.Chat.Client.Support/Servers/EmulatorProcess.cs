using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Support;

/// <summary>Runs the tool as a process of its own, on free ports, as a user runs it.</summary>
public sealed class EmulatorProcess : IAsyncLifetime, IDisposable
{
    private readonly ConcurrentQueue<string> _output = new();
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly Process _process;
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private HttpClient? _http;

    public EmulatorProcess()
        : this(["--port", "0"])
    {
    }

    private EmulatorProcess(string[] arguments)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            // Neither the folder of the tool nor a large one.
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in arguments.Prepend(Tool))
        {
            start.ArgumentList.Add(argument);
        }

        _process = new Process { StartInfo = start };
    }

    /// <summary>Gets the program, built in the configuration of the tests.</summary>
    public static string Tool { get; } = FindTool();

    public string Output => string.Join('\n', _output);

    public string Errors => string.Join('\n', _errors);

    /// <summary>Gets the address of the page.</summary>
    public Uri Page => new(Line("Page"));

    /// <summary>Gets a client of the control API, for relative addresses.</summary>
    public HttpClient Http => _http ??= new() { BaseAddress = new Uri(Page, "/emulator/v1/") };

    public int Id => _process.Id;

    public static EmulatorProcess With(params string[] arguments) => new(arguments);

    /// <summary>Sets the folder of the user, before the tool is started.</summary>
    public void SetHome(string path) => _process.StartInfo.Environment["HOME"] = path;

    public async ValueTask InitializeAsync()
    {
        Start();
        await _started.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    public async Task<JsonObject> GetAsync(string address) => (JsonObject)(await SendAsync(HttpMethod.Get, address))!;

    public async Task<JsonNode?> PostAsync(string address, object? body = null) => await SendAsync(HttpMethod.Post, address, body);

    public async Task<JsonNode?> SendAsync(HttpMethod method, string address, object? body = null)
    {
        using HttpRequestMessage request = new(method, address) { Content = body is null ? null : JsonContent.Create(body) };
        using HttpResponseMessage response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} {text}");
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    /// <summary>Runs the tool until it ends.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync()
    {
        Start();
        return await WaitForExitAsync();
    }

    /// <summary>Ends the standard input, as the end of this process does.</summary>
    public void EndInput() => _process.StandardInput.Close();

    /// <summary>Waits until the tool ends.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> WaitForExitAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    /// <summary>Sends what Ctrl+C sends.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> InterruptAsync()
    {
        using Process kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        return await WaitForExitAsync();
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose()
    {
        _http?.Dispose();
        if (_started.Task.IsCompletedSuccessfully && !_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private void Start()
    {
        _process.OutputDataReceived += (_, line) =>
        {
            _output.Enqueue(line.Data ?? "");
            if (line.Data?.StartsWith("Press Ctrl+C", StringComparison.Ordinal) == true)
            {
                _started.TrySetResult();
            }
        };
        _process.ErrorDataReceived += (_, line) => _errors.Enqueue(line.Data ?? "");
        _process.EnableRaisingEvents = true;
        _process.Exited += (_, _) => _started.TrySetException(new InvalidOperationException($"The tool has ended. {Errors}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private string Line(string name) => _output.First(line => line.TrimStart().StartsWith($"{name} ", StringComparison.Ordinal)).Split(' ')[^1];

    private static string FindTool()
    {
        // .../tests/{project}/bin/{configuration}/{framework}/
        DirectoryInfo framework = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        string root = framework.Parent!.Parent!.Parent!.Parent!.Parent!.FullName;
        string tool = Path.Combine(
            root, "src", "SuperOffice.Chat.Emulator", "bin", framework.Parent.Name, framework.Name, "SuperOffice.Chat.Emulator.dll");
        return File.Exists(tool) ? tool : throw new InvalidOperationException($"{tool} does not exist. Build the solution.");
    }
}
