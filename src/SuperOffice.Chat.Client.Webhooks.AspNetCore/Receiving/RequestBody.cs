using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Receiving;

/// <summary>Reads the body of a request once, as bytes and up to a limit.</summary>
internal static class RequestBody
{
    /// <returns>The body, or why it cannot be read.</returns>
    public static async ValueTask<(byte[] Body, Refusal? Refusal)> ReadAsync(HttpRequest request, int limit)
    {
        if (request.ContentLength > limit)
        {
            return ([], Refusal.TooLarge);
        }

        try
        {
            return await ReadAsync(request.BodyReader, limit, request.HttpContext.RequestAborted).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception)
        {
            return ([], exception.StatusCode == StatusCodes.Status413PayloadTooLarge ? Refusal.TooLarge : Refusal.Incomplete);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            return ([], Refusal.Incomplete);
        }
    }

    private static async ValueTask<(byte[] Body, Refusal? Refusal)> ReadAsync(PipeReader reader, int limit, CancellationToken cancellationToken)
    {
        while (true)
        {
            ReadResult read = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            ReadOnlySequence<byte> bytes = read.Buffer;
            if (bytes.Length > limit)
            {
                reader.AdvanceTo(bytes.End);
                return ([], Refusal.TooLarge);
            }

            if (read.IsCompleted)
            {
                byte[] body = bytes.ToArray();
                reader.AdvanceTo(bytes.End);
                return (body, null);
            }

            reader.AdvanceTo(bytes.Start, bytes.End);
        }
    }
}
