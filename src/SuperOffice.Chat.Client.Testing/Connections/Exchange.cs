using System.Globalization;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents a request in progress and its response, to which a fault is applied.</summary>
internal sealed class Exchange(HttpContext context, Func<ValueTask<ChatResponse>> process)
{
    private readonly HttpContext _context = context;
    private readonly Func<ValueTask<ChatResponse>> _process = process;

    /// <summary>Gets a token that is canceled when the client disconnects or the emulator stops.</summary>
    public required CancellationToken CancellationToken { get; init; }

    public required TimeProvider Time { get; init; }

    /// <summary>Gets the function that receives the status code before it is sent.</summary>
    public required Action<int> Responding { get; init; }

    /// <summary>Runs the operation.</summary>
    public ValueTask<ChatResponse> ProcessAsync() => _process();

    public async Task RespondAsync(ChatResponse response)
    {
        Stream body = StartResponse(response, response.ContentLength);

        // Kestrel rejects a write to the body of a 204, even an empty one, and aborts the connection.
        if (!response.Body.IsEmpty)
        {
            await body.WriteAsync(response.Body, CancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Starts a response whose body the caller writes. Without a length, it is chunked.</summary>
    public Stream StartResponse(ChatResponse response, long? length)
    {
        Responding(response.Status);
        HttpResponse http = _context.Response;
        http.StatusCode = response.Status;
        http.ContentType = response.ContentType;
        http.ContentLength = length;
        http.Headers.Date = Time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        foreach ((string name, string value) in response.Headers)
        {
            http.Headers[name] = value;
        }

        return http.Body;
    }

    /// <summary>Takes over the connection from the server. The response must not have started.</summary>
    /// <param name="status">The status code that the caller sends, or null when it sends none.</param>
    public RawConnection TakeOver(int? status)
    {
        if (status is int known)
        {
            Responding(known);
        }

        return new RawConnection(_context, _context.Features.GetRequiredFeature<IConnectionSocketFeature>().Socket, CancellationToken);
    }
}
