using System.Globalization;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Recording;
using SuperOffice.Chat.Client.Testing.Responses;
using SuperOffice.Chat.Client.Testing.Time;

namespace SuperOffice.Chat.Client.Testing.Hosting;

/// <summary>Represents a request in progress and its response, to which a fault is applied.</summary>
internal sealed class Exchange
{
    private readonly HttpContext _context;
    private readonly RequestEntry _entry;
    private readonly Func<ValueTask<ChatResponse>> _process;

    public Exchange(HttpContext context, RequestEntry entry, Func<ValueTask<ChatResponse>> process)
    {
        _context = context;
        _entry = entry;
        _process = process;
    }

    /// <summary>Gets a token that is canceled when the client disconnects or the emulator stops.</summary>
    public required CancellationToken Cancelled { get; init; }

    public required TimeProvider Time { get; init; }

    /// <summary>Runs the operation.</summary>
    public async ValueTask<ChatResponse> ProcessAsync()
    {
        ChatResponse response = await _process().ConfigureAwait(false);
        _entry.SetChange(response.Change);
        return response;
    }

    /// <summary>Returns the bytes to send malformed: the body of the response, or an empty session when there is none.</summary>
    public static ReadOnlyMemory<byte> BodyOrSample(ChatResponse? response) =>
        response is { Body.IsEmpty: false } ? response.Body : CarrierResponses.CreateDefault(ChatSessionEntityCarrier.Type, RequestedZone.UtcWithOffset).Body;

    public async Task RespondAsync(ChatResponse response)
    {
        Stream body = StartResponse(response, response.Status == StatusCodes.Status204NoContent ? null : response.Body.Length);

        // Kestrel rejects a write to the body of a 204, even an empty one, and aborts the connection.
        if (!response.Body.IsEmpty)
        {
            await body.WriteAsync(response.Body, Cancelled).ConfigureAwait(false);
        }
    }

    /// <summary>Starts a response whose body the caller writes. Without a length, it is chunked.</summary>
    public Stream StartResponse(ChatResponse response, long? length)
    {
        _entry.SetStatus(response.Status);
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
            _entry.SetStatus(known);
        }

        return new RawConnection(_context, _context.Features.GetRequiredFeature<IConnectionSocketFeature>().Socket, Cancelled);
    }
}
