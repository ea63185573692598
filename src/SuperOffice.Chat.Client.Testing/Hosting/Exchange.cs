using System.Globalization;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Recording;
using SuperOffice.Chat.Client.Testing.Time;

namespace SuperOffice.Chat.Client.Testing.Hosting;

/// <summary>Represents a request in progress and its response, to which a fault is applied.</summary>
internal sealed class Exchange
{
    private readonly HttpContext _context;
    private readonly RequestEntry _entry;
    private readonly Func<ChatAnswer> _process;

    public Exchange(HttpContext context, RequestEntry entry, Func<ChatAnswer> process)
    {
        _context = context;
        _entry = entry;
        _process = process;
    }

    /// <summary>Gets a token that is canceled when the client disconnects or the emulator stops.</summary>
    public required CancellationToken Cancelled { get; init; }

    public required TimeProvider Time { get; init; }

    /// <summary>Runs the operation.</summary>
    public ChatAnswer Process()
    {
        ChatAnswer answer = _process();
        _entry.Changed(answer.Change);
        return answer;
    }

    /// <summary>Returns the bytes to send malformed: the body of the response, or an empty session when there is none.</summary>
    public static ReadOnlyMemory<byte> BodyToSpoil(ChatAnswer? answer) =>
        answer is { Body.IsEmpty: false } ? answer.Body : CarrierAnswers.OfDefault(ChatSessionEntityCarrier.Type, RequestedZone.UtcWithOffset).Body;

    public async Task AnswerAsync(ChatAnswer answer)
    {
        Stream body = Begin(answer, answer.Status == StatusCodes.Status204NoContent ? null : answer.Body.Length);

        // Kestrel rejects a write to the body of a 204, even an empty one, and aborts the connection.
        if (!answer.Body.IsEmpty)
        {
            await body.WriteAsync(answer.Body, Cancelled).ConfigureAwait(false);
        }
    }

    /// <summary>Starts a response whose body the caller writes. Without a length, it is chunked.</summary>
    public Stream Begin(ChatAnswer answer, long? length)
    {
        _entry.Answered(answer.Status);
        HttpResponse response = _context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        response.ContentLength = length;
        response.Headers.Date = Time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        foreach ((string name, string value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        return response.Body;
    }

    /// <summary>Takes over the connection from the server. The response must not have started.</summary>
    /// <param name="status">The status code that the caller sends, or null when it sends none.</param>
    public RawConnection Seize(int? status)
    {
        if (status is int known)
        {
            _entry.Answered(known);
        }

        return new RawConnection(_context, _context.Features.GetRequiredFeature<IConnectionSocketFeature>().Socket, Cancelled);
    }
}
