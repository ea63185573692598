using System.Net.Sockets;

namespace SuperOffice.Chat.EndToEnd.Tests.Consoles;

public sealed class StartTests
{
    [Fact]
    public async Task The_emulator_ends_when_the_console_is_killed()
    {
        await using ConsoleProcess console = new();
        await console.InitializeAsync();
        using TcpClient connection = new();
        await connection.ConnectAsync(console.EmulatorPage.Host, console.EmulatorPage.Port, TestContext.Current.CancellationToken);

        console.Kill();

        Assert.Equal(0, await ReadUntilEndAsync(connection));
        using TcpClient another = new();
        await Assert.ThrowsAsync<SocketException>(
            () => another.ConnectAsync(console.EmulatorPage.Host, console.EmulatorPage.Port, TestContext.Current.CancellationToken).AsTask());
    }

    /// <returns>0 also when the connection is reset.</returns>
    private static async Task<int> ReadUntilEndAsync(TcpClient connection)
    {
        try
        {
            return await connection.GetStream().ReadAsync(new byte[1], TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
