using System.Net.Sockets;
using System.Text;

namespace SuperOffice.Chat.Client.Testing.Tests;

/// <summary>Writes a request by hand and reads what comes, so that no HTTP client smooths anything over.</summary>
internal static class RawCaller
{
    private const string Headers =
        "Host: emulator\r\nAccept: application/json\r\nAuthorization: SOTicket 7T:RW11bGF0b3JUaWNrZXQ=\r\n"
        + "SO-AppToken: emulator-app-token\r\nConnection: close\r\n";

    public static Task<RawResponse> SaveAsync(ChatAgentEmulator emulator, string json) => SendAsync(
        emulator, "SaveChatSessionEntity", $"Content-Type: application/json\r\nContent-Length: {json.Length}\r\n\r\n{json}");

    /// <param name="emulator">The emulator.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="rest">The last headers, the empty line and the body.</param>
    public static async Task<RawResponse> SendAsync(ChatAgentEmulator emulator, string operation, string rest)
    {
        using TcpClient client = new();
        await client.ConnectAsync("127.0.0.1", emulator.BaseAddress.Port, TestContext.Current.CancellationToken);
        NetworkStream stream = client.GetStream();
        string request = $"POST {emulator.BaseAddress.AbsolutePath}/api/v1/Agents/Chat/{operation} HTTP/1.1\r\n{Headers}{rest}";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        return await ReadToEndAsync(stream);
    }

    private static async Task<RawResponse> ReadToEndAsync(NetworkStream stream)
    {
        using MemoryStream received = new();
        bool wasReset = false;
        try
        {
            await stream.CopyToAsync(received, TestContext.Current.CancellationToken);
        }
        catch (IOException exception) when (exception.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionReset })
        {
            wasReset = true;
        }

        return new RawResponse(Encoding.UTF8.GetString(received.ToArray()), wasReset);
    }
}
