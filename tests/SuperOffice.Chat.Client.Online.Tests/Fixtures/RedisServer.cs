using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace SuperOffice.Chat.Client.Online.Tests.Fixtures;

/// <summary>A real Redis server on a free loopback port, with nothing on disk, for as long as the test runs.</summary>
internal sealed class RedisServer : IDisposable
{
    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private RedisServer(Process process, DirectoryInfo folder, int port)
    {
        _process = process;
        _folder = folder;
        Address = $"127.0.0.1:{port}";
    }

    public string Address { get; }

    /// <summary>Starts one, or skips the test where there is no such program.</summary>
    public static async Task<RedisServer> StartAsync()
    {
        string? program = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(static folder => Path.Combine(folder, "redis-server"))
            .FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, "There is no redis-server on the PATH. Install it (apt-get install redis-server) to run this test.");

        int port = FreePort();
        DirectoryInfo folder = Directory.CreateTempSubdirectory("chat-redis-");
        Process process = Process.Start(new ProcessStartInfo(program!)
        {
            ArgumentList =
            {
                "--bind", "127.0.0.1", "--port", port.ToString(CultureInfo.InvariantCulture),
                "--save", "", "--appendonly", "no", "--daemonize", "no", "--dir", folder.FullName,
            },
            RedirectStandardOutput = true,
        })!;
        RedisServer server = new(process, folder, port);
        string said = "";
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is string line)
        {
            said += line + Environment.NewLine;
            if (line.Contains("Ready to accept connections", StringComparison.Ordinal))
            {
                // What it goes on to say is taken from it, so that it never waits for a reader.
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return server;
            }
        }

        server.Dispose();
        throw new InvalidOperationException($"redis-server did not start:{Environment.NewLine}{said}");
    }

    /// <summary>Stops the server, as when its host is lost.</summary>
    public void Stop()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }
    }

    public void Dispose()
    {
        Stop();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
