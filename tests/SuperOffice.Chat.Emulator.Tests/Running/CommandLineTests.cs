using System.Net;
using System.Net.Sockets;

namespace SuperOffice.Chat.Emulator.Tests.Running;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--tenants must be 1 to 100.", "--tenants", "0")]
    [InlineData("--port is out of range.", "--port", "65534")]
    [InlineData("--port is out of range.", "--port", "-1")]
    [InlineData("Unrecognized command or argument '--prt'.", "--prt", "1")]
    public async Task An_invalid_command_line_is_rejected_with_its_reason(string reason, params string[] arguments)
    {
        using EmulatorProcess tool = EmulatorProcess.With(arguments);

        Assert.Equal(1, await tool.RunAsync());
        Assert.Contains(reason, tool.Errors, StringComparison.Ordinal);
        Assert.Contains("--help", tool.Errors, StringComparison.Ordinal);
        Assert.Equal("", tool.Output.Trim());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_port_in_use_is_reported_with_its_number(int offset)
    {
        using TcpListener listener = ListenBesideFreePorts();
        int used = ((IPEndPoint)listener.LocalEndpoint).Port;
        using EmulatorProcess tool = EmulatorProcess.With("--port", $"{used - offset}");

        Assert.Equal(2, await tool.RunAsync());
        Assert.Contains($":{used}", tool.Errors, StringComparison.Ordinal);
        Assert.Contains("--port", tool.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", tool.Errors, StringComparison.Ordinal);
    }

    // Below the ports that systems choose for connections, with free ports around.
    private static TcpListener ListenBesideFreePorts()
    {
        for (int port = 20_010; ; port += 10)
        {
            TcpListener[] listeners = [.. Enumerable.Range(port - 3, 7).Select(static each => new TcpListener(IPAddress.Loopback, each))];
            try
            {
                Array.ForEach(listeners, static listener => listener.Start());
                Array.ForEach([.. listeners.Where((_, index) => index != 3)], static listener => listener.Dispose());
                return listeners[3];
            }
            catch (SocketException)
            {
                Array.ForEach(listeners, static listener => listener.Dispose());
            }
        }
    }

    [Theory]
    [InlineData("{ \"topis\": [] }")]
    [InlineData("{ \"topics\": [")]
    [InlineData("null")]
    [InlineData("{ \"topics\": [ { \"topic\": { \"Name\": \"A\" }, \"members\": [ \"nobody\" ] } ] }")]
    [InlineData("{ \"customers\": [ { \"topicId\": 99 } ] }")]
    [InlineData("{ \"customers\": [ null ] }")]
    [InlineData("{ \"users\": null }")]
    public async Task An_invalid_seed_file_is_reported(string json)
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllTextAsync(file, json, TestContext.Current.CancellationToken);
        using EmulatorProcess tool = EmulatorProcess.With("--port", "0", "--seed", file);

        Assert.Equal(3, await tool.RunAsync());
        Assert.Contains(file, tool.Errors, StringComparison.Ordinal);
        File.Delete(file);
    }

    [Theory]
    [InlineData("""{ "topics": [ { "topic": { "Name": "Forms", "Widget": { "PreFormEnabled": true } }, "members": [ "kari" ] } ], "customers": [ { "topicId": 2, "messages": [ "Hi" ] } ] }""", "PreChatForm")]
    [InlineData("""{ "topics": [ { "topic": { "Name": "Nobody" } } ], "customers": [ { "topicId": 2, "messages": [ "Hi" ] } ] }""", "OfflineForm")]
    public async Task A_seed_file_can_contain_a_customer_who_sees_a_form_first(string json, string status)
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllTextAsync(file, json, TestContext.Current.CancellationToken);
        using EmulatorProcess tool = EmulatorProcess.With("--port", "0", "--seed", file);

        await tool.InitializeAsync();

        Assert.Equal(status, (string)(await tool.GetAsync("tenants/Cust12345/customers/1"))["status"]!);
        Assert.Equal("", tool.Errors.Trim());
        File.Delete(file);
    }

    [Fact]
    public async Task A_missing_seed_file_is_reported()
    {
        using EmulatorProcess tool = EmulatorProcess.With("--port", "0", "--seed", "/no/such/file.json");

        Assert.Equal(3, await tool.RunAsync());
        Assert.Contains("/no/such/file.json", tool.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "--seed <FILE>")]
    [InlineData("--version", "0.1.0")]
    public async Task Help_and_version_are_printed(string option, string text)
    {
        using EmulatorProcess tool = EmulatorProcess.With(option);

        Assert.Equal(0, await tool.RunAsync());
        Assert.Contains(text, tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tool_ends_with_its_input_on_request()
    {
        using EmulatorProcess tool = EmulatorProcess.With("--port", "0", "--until-input-ends");
        await tool.InitializeAsync();
        await tool.GetAsync("");

        tool.EndInput();

        Assert.Equal(0, await tool.WaitForExitAsync());
        Assert.Equal("", tool.Errors.Trim());
    }

    [Fact]
    public async Task The_end_of_the_input_is_ignored_otherwise()
    {
        using EmulatorProcess tool = EmulatorProcess.With("--port", "0");
        await tool.InitializeAsync();

        tool.EndInput();

        Assert.Equal("0.1.0", (string)(await tool.GetAsync(""))["version"]!);
    }

    [Fact]
    public async Task Nothing_is_saved_and_a_cookie_of_an_earlier_start_is_ignored()
    {
        DirectoryInfo home = Directory.CreateTempSubdirectory();
        string? cookie = null;
        for (int start = 1; start <= 2; start++)
        {
            using EmulatorProcess tool = EmulatorProcess.With("--port", "0");
            tool.SetHome(home.FullName);
            await tool.InitializeAsync();
            using HttpRequestMessage request = new(HttpMethod.Get, tool.Page);
            request.Headers.Add("Cookie", cookie ?? "none=none");

            using HttpResponseMessage page = await tool.Http.SendAsync(request, TestContext.Current.CancellationToken);

            Assert.True(page.IsSuccessStatusCode);
            cookie = Assert.Single(page.Headers.GetValues("Set-Cookie")).Split(';')[0];
            Assert.Equal("", tool.Errors.Trim());
        }

        Assert.Empty(home.EnumerateFiles("*", SearchOption.AllDirectories));
        home.Delete(recursive: true);
    }

    [Fact]
    public async Task An_interrupt_ends_the_tool_although_the_page_is_open()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals do not exist on Windows.");
        using EmulatorProcess tool = EmulatorProcess.With("--port", "0");
        await tool.InitializeAsync();
        await tool.GetAsync("");

        Assert.Equal(0, await tool.InterruptAsync());
        Assert.Equal("", tool.Errors.Trim());
    }
}
