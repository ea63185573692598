using System.Net;
using System.Net.Sockets;
using System.Text;
using SuperOffice.Chat.Client.Redacting;

namespace SuperOffice.Chat.Client.Tests.Redacting;

/// <summary>The platform quotes bytes of a response that it cannot read.</summary>
public sealed class QuotedBytesTests : IDisposable
{
    private const string Secret = "Zacharias Orsted lives at 5 Secret Street";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public static TheoryData<string> Responses =>
    [
        $"{Secret}\r\n\r\n",
        $"HTTP/1.1 {Secret}\r\n\r\n",
        $"HTTP/1.1 200 OK\r\n{Secret}\r\n\r\n",
        $"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{Secret}\r\n",
        $"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{{{Secret}\r\n",
    ];

    public void Dispose() => _listener.Dispose();

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task No_exception_quotes_content_that_replaces_a_response(string response)
    {
        _listener.Start();
        Task serving = ServeAsync(response, TestContext.Current.CancellationToken);
        using ChatAgentClient client = ChatAgentClient.Create(new()
        {
            BaseAddress = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/Cust1"),
            Credential = ChatCredential.Bearer("8A:Cust1.token"),
            Retry = { MaxRetryAttempts = 0 },
        });

        ChatAgentException failure = await Assert.ThrowsAnyAsync<ChatAgentException>(
            () => client.GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken));
        await serving;

        Assert.NotNull(failure.InnerException);
        Assert.All(Secret.Split(' '), word => Assert.False(word.Length > 4 && failure.ToString().Contains(word, StringComparison.Ordinal), failure.ToString()));
    }

    [Fact]
    public void A_replaced_exception_keeps_its_type_status_and_reason()
    {
        HttpRequestException quoting = new(HttpRequestError.InvalidResponse, $"Received an invalid status line: '{Secret}'.");
        OperationCanceledException canceled = new("Canceled.", new HttpRequestException(HttpRequestError.Unknown, "Failed.", quoting, HttpStatusCode.BadGateway), new CancellationToken(true));

        OperationCanceledException replaced = Assert.IsType<OperationCanceledException>(ExceptionRedactor.Redact(canceled));

        Assert.Equal("Canceled.", replaced.Message);
        Assert.True(replaced.CancellationToken.IsCancellationRequested);
        HttpRequestException outer = Assert.IsType<HttpRequestException>(replaced.InnerException);
        Assert.Equal((HttpRequestError.Unknown, "Failed.", HttpStatusCode.BadGateway), (outer.HttpRequestError, outer.Message, outer.StatusCode));
        HttpRequestException inner = Assert.IsType<HttpRequestException>(outer.InnerException);
        Assert.Equal(HttpRequestError.InvalidResponse, inner.HttpRequestError);
        Assert.DoesNotContain(Secret, replaced.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_without_a_quotation_is_the_same_instance()
    {
        HttpRequestException failure = new(HttpRequestError.ConnectionError, "Refused.", new SocketException(111));

        Assert.Same(failure, ExceptionRedactor.Redact(failure));
    }

    [Fact]
    public void An_exception_of_the_application_that_wraps_a_quoting_one_is_named_but_not_shown()
    {
        HttpRequestException quoting = new(HttpRequestError.InvalidResponse, $"Received an invalid status line: '{Secret}'.");

        Exception replaced = ExceptionRedactor.Redact(new ArithmeticException(quoting.Message, new AggregateException(quoting)));

        Assert.Contains("System.ArithmeticException", replaced.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, replaced.ToString(), StringComparison.Ordinal);
    }

    private async Task ServeAsync(string response, CancellationToken cancellationToken)
    {
        using TcpClient connection = await _listener.AcceptTcpClientAsync(cancellationToken);
        byte[] request = new byte[64 * 1024];
        int length = 0;
        while (length == 0 || request[length - 1] != (byte)'}')
        {
            int read = await connection.GetStream().ReadAsync(request.AsMemory(length), cancellationToken);
            length += read;
            if (read == 0 || request.AsSpan(0, length).IndexOf("Content-Length: 0\r\n"u8) > 0)
            {
                break;
            }
        }

        await connection.GetStream().WriteAsync(Encoding.UTF8.GetBytes(response), cancellationToken);
    }
}
