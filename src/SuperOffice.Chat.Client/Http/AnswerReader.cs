using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Reads every answer, and decides once what it is: a value, a legal null, an error object in a success, a page, or
/// JSON that does not fit.
/// </summary>
internal sealed class AnswerReader
{
    private const string CutOrMalformed = "JSON that is cut or malformed";

    private readonly AnswerErrors _errors;

    public AnswerReader(AnswerErrors errors) => _errors = errors;

    /// <summary>A value that is due: a null in its place is an error.</summary>
    public T ReadDue<T>(ChatCall call, HttpResponseMessage response, Answer<T> answer)
        where T : notnull =>
        TryRead(call, response, answer, out T? value) ? value : throw _errors.Nothing(call, response);

    /// <returns>False when the server says that there is none.</returns>
    public bool TryRead<T>(ChatCall call, HttpResponseMessage response, Answer<T> answer, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        ReadOnlyMemory<byte> body = Success(call, response);
        if (body.IsEmpty || body.Span.SequenceEqual("null"u8))
        {
            return false;
        }

        bool isBroken = !RefuseOtherThings(call, response, body, answer.IdMember);
        try
        {
            value = CodecOf<T>.Read(body.Span, call.Instants);
            return isBroken ? throw _errors.Unreadable(call, response, CutOrMalformed)

                // What nobody knows is not looked into by the parser, but is compared and written back later.
                : !Utf8.IsValid(body.Span) ? throw _errors.Unreadable(call, response, "JSON that is not UTF-8")
                : value is not null;
        }
        catch (JsonException exception)
        {
            throw _errors.Unreadable(call, response, Reason(exception));
        }
    }

    /// <summary>An entity with the JSON it came in; here a missing one is an error, and so is another than was asked for.</summary>
    public Original<T> ReadOriginal<T>(ChatCall call, HttpResponseMessage response, EntityUpdate<T> update, int id)
        where T : notnull
    {
        if (!TryRead(call, response, update.Answer, out T? entity))
        {
            throw AnswerErrors.Missing(call, response, FormattableString.Invariant($"{update.Answer.IdMember} {id}"));
        }

        byte[] json = AnswerBytes.Trimmed(((BufferedAnswer)response.Content).Bytes).ToArray();
        return update.Id(entity) != id ? throw _errors.Unreadable(call, response, FormattableString.Invariant($"{update.Answer.IdMember} {update.Id(entity)} where {id} was asked for"))
            : !AnswerBytes.AreWholeTexts(json) ? throw _errors.Unreadable(call, response, "half a character in a member that this library does not know, which cannot be sent again")
            : new(entity, json);
    }

    /// <summary>For operations without a value: anything but an error will do.</summary>
    public void ReadNothing(ChatCall call, HttpResponseMessage response)
    {
        if (IsGoneAlready(call, response))
        {
            return;
        }

        ReadOnlyMemory<byte> body = Success(call, response);
        RefusePages(call, response, body);
        if (!body.IsEmpty && body.Span[0] == '"')
        {
            throw _errors.Denied(call, response);
        }

        if (body.IsEmpty || body.Span[0] != '{')
        {
            return;
        }

        if (!TopMembers.TryRead(body.Span, out List<string> names))
        {
            throw _errors.Unreadable(call, response, CutOrMalformed);
        }

        if (ErrorMembers.AreMarks(names))
        {
            throw _errors.Denied(call, response);
        }
    }

    // A delete whose first try ended in doubt did its work when the second finds nothing left to delete.
    private static bool IsGoneAlready(ChatCall call, HttpResponseMessage response) =>
        call is { InDoubt: true, Operation.IsDelete: true }
        && response.Content is BufferedAnswer answer
        && ServerErrorReader.Read(answer.Bytes).IsNotFound;

    /// <summary>The body of a success, trimmed; for anything else the exception it means.</summary>
    private ReadOnlyMemory<byte> Success(ChatCall call, HttpResponseMessage response)
    {
        ReadOnlyMemory<byte> body = response.Content is BufferedAnswer answer ? AnswerBytes.Trimmed(answer.Bytes) : default;
        call.Status = response.StatusCode;
        if (!response.IsSuccessStatusCode)
        {
            throw _errors.Of(call, response);
        }

        RefuseOtherAddresses(call, response);
        return response.Content is BufferedAnswer last && AnswerBytes.IsMissing(last, call.Operation)
            ? throw _errors.Unreadable(call, response, "the connection was closed before the first byte of the response body")
            : body;
    }

    /// <returns>False when the JSON is broken, of which the parser will say more.</returns>
    private bool RefuseOtherThings(ChatCall call, HttpResponseMessage response, ReadOnlyMemory<byte> body, string? idMember)
    {
        RefusePages(call, response, body);
        if (body.Span[0] != '{' || (idMember is not null && TopMembers.FirstIs(body.Span, idMember)))
        {
            // The usual case: the server puts the id first. What is no object, or no JSON, the parser will refuse.
            return true;
        }

        if (!TopMembers.TryRead(body.Span, out List<string> names))
        {
            return false;
        }

        if (idMember is not null && names.Contains(idMember, StringComparer.OrdinalIgnoreCase))
        {
            return true;
        }

        throw ErrorMembers.AreMarks(names)
            ? _errors.Denied(call, response)
            : _errors.Unreadable(call, response, idMember is null ? "an object in the place of another kind of value" : $"an object without {idMember}");
    }

    // What the parser says shows what the answer has around the mistake, which may be about people: its place will do.
    private static string Reason(JsonException exception) =>
        exception.LineNumber is not null
            ? FormattableString.Invariant($"{CutOrMalformed}. Path: {exception.Path} | LineNumber: {exception.LineNumber} | BytePositionInLine: {exception.BytePositionInLine}")
            : $"JSON that does not fit: {exception.Message.TrimEnd('.')}. Path: {exception.Path}";

    private void RefusePages(ChatCall call, HttpResponseMessage response, ReadOnlyMemory<byte> body)
    {
        if (!body.IsEmpty && body.Span[0] == '<')
        {
            throw _errors.Unreadable(call, response, $"a page or XML instead of JSON, which says \"{_errors.PageText(call, response)}\"");
        }
    }

    // A handler put in by the application may follow redirects, which turn a POST into a GET: the agent then describes
    // the operation instead of running it, with a status of 200.
    private static void RefuseOtherAddresses(ChatCall call, HttpResponseMessage response)
    {
        if (response.RequestMessage is { RequestUri: { } address } request
            && (request.Method != HttpMethod.Post
                || !TenantRoot.HaveSameOrigin(address, call.TenantRoot)
                || !address.AbsolutePath.EndsWith(call.Operation.Path, StringComparison.OrdinalIgnoreCase)))
        {
            throw AnswerErrors.UnreadableFrom(
                call, response, $"an answer from '{address.Host}' after a redirect, which a handler of the application followed");
        }
    }
}
