using System.Globalization;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Recording;
using SuperOffice.Chat.Client.Testing.Time;

namespace SuperOffice.Chat.Client.Testing.Hosting;

/// <summary>One request on its way to its answer, as a fault sees it.</summary>
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

    /// <summary>The client has gone away or the emulator stops.</summary>
    public required CancellationToken Cancelled { get; init; }

    public required TimeProvider Time { get; init; }

    /// <summary>Carries the request out.</summary>
    public ChatAnswer Process()
    {
        ChatAnswer answer = _process();
        _entry.Changed(answer.Change);
        return answer;
    }

    /// <summary>The bytes to spoil: those of the true answer, or of an empty session when there are none.</summary>
    public static ReadOnlyMemory<byte> BodyToSpoil(ChatAnswer? answer) =>
        answer is { Body.IsEmpty: false } ? answer.Body : CarrierAnswers.OfDefault(ChatSessionEntityCarrier.Type, RequestedZone.UtcWithOffset).Body;

    public async Task AnswerAsync(ChatAnswer answer)
    {
        Stream body = Begin(answer, answer.Status == StatusCodes.Status204NoContent ? null : answer.Body.Length);

        // Kestrel refuses even nothing as the body of a 204, and gives the connection up.
        if (!answer.Body.IsEmpty)
        {
            await body.WriteAsync(answer.Body, Cancelled).ConfigureAwait(false);
        }
    }

    /// <summary>Begins an answer whose body the caller writes; without a length it is chunked.</summary>
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

    /// <summary>Takes the connection out of the server's hands. Nothing may have been answered on it before.</summary>
    /// <param name="status">The status that the caller is about to write; null when it writes none.</param>
    public RawConnection Seize(int? status)
    {
        if (status is int known)
        {
            _entry.Answered(known);
        }

        return new RawConnection(_context, _context.Features.GetRequiredFeature<IConnectionSocketFeature>().Socket, Cancelled);
    }
}
