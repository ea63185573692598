using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Reads the responses of all operations. Distinguishes a value, a permitted null, an error object in a success, an HTML page, and
/// invalid JSON.
/// </summary>
internal sealed class ResponseReader(ResponseErrors errors)
{
    private const string TruncatedOrMalformed = "contains truncated or malformed JSON";

    private readonly ResponseErrors _errors = errors;

    /// <summary>Reads a required value. Null is an error.</summary>
    public T ReadRequired<T>(ChatCall call, HttpResponseMessage response, ResponseDescriptor<T> descriptor)
        where T : notnull =>
        TryRead(call, response, descriptor, out T? value) ? value : throw _errors.CreateMissingValue(call, response);

    /// <returns>False when the response is null or empty.</returns>
    public bool TryRead<T>(ChatCall call, HttpResponseMessage response, ResponseDescriptor<T> descriptor, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        ReadOnlyMemory<byte> body = GetSuccessBody(call, response);
        if (body.IsEmpty || body.Span.SequenceEqual("null"u8))
        {
            return false;
        }

        bool isMalformed = !RejectOtherObjects(call, response, body, descriptor.IdMember);
        try
        {
            value = descriptor.Read is { } read ? read(body.Span, call.Instants) : CodecOf<T>.Read(body.Span, call.Instants);
            return isMalformed ? throw _errors.CreateProtocolException(call, response, TruncatedOrMalformed)

                // The parser does not validate unknown members, which are compared and written back later.
                : !Utf8.IsValid(body.Span) ? throw _errors.CreateProtocolException(call, response, "contains JSON that is not UTF-8")
                : value is not null;
        }
        catch (JsonException exception)
        {
            throw _errors.CreateProtocolException(call, response, Describe(exception));
        }
    }

    /// <summary>Reads an entity together with its JSON. A missing entity is an error, and so is an entity with another id.</summary>
    public EntitySnapshot<T> ReadSnapshot<T>(
        ChatCall call, HttpResponseMessage response, ResponseDescriptor<T> descriptor, Func<T, int> getId, int id)
        where T : notnull
    {
        if (!TryRead(call, response, descriptor, out T? entity))
        {
            throw ResponseErrors.CreateNotFound(call, response, FormattableString.Invariant($"{descriptor.IdMember} {id}"));
        }

        byte[] json = ResponseBytes.Trim(((BufferedResponse)response.Content).Bytes).ToArray();
        return getId(entity) != id ? throw _errors.CreateProtocolException(call, response, FormattableString.Invariant($"contains {descriptor.IdMember} {getId(entity)}, but {id} was requested"))
            : !ResponseBytes.HasValidStrings(json) ? throw _errors.CreateProtocolException(call, response, "contains an unpaired surrogate in a member that this library does not know, which cannot be sent back")
            : new(entity, json);
    }

    /// <summary>Reads the response of an operation without a value. Every response except an error is accepted.</summary>
    public void EnsureSuccess(ChatCall call, HttpResponseMessage response)
    {
        if (IsAlreadyDeleted(call, response))
        {
            return;
        }

        ReadOnlyMemory<byte> body = GetSuccessBody(call, response);
        RejectHtmlPages(call, response, body);
        if (!body.IsEmpty && body.Span[0] == '"')
        {
            throw _errors.CreateApiException(call, response);
        }

        if (body.IsEmpty || body.Span[0] != '{')
        {
            return;
        }

        if (!TopLevelMembers.TryRead(body.Span, out List<string> names))
        {
            throw _errors.CreateProtocolException(call, response, TruncatedOrMalformed);
        }

        if (ErrorMembers.IndicateError(names))
        {
            throw _errors.CreateApiException(call, response);
        }
    }

    // When a retry of a deletion finds nothing to delete, the first attempt, whose outcome was unknown, has succeeded.
    private static bool IsAlreadyDeleted(ChatCall call, HttpResponseMessage response) =>
        call is { MayHaveBeenProcessed: true, Operation.IsDelete: true }
        && response.Content is BufferedResponse body
        && ServerErrorReader.Read(body.Bytes).IsNotFound;

    /// <summary>Returns the trimmed body of a success.</summary>
    /// <exception cref="ChatAgentException">The response is not a success.</exception>
    private ReadOnlyMemory<byte> GetSuccessBody(ChatCall call, HttpResponseMessage response)
    {
        ReadOnlyMemory<byte> body = response.Content is BufferedResponse buffered ? ResponseBytes.Trim(buffered.Bytes) : default;
        call.Status = response.StatusCode;
        if (!response.IsSuccessStatusCode)
        {
            throw _errors.Create(call, response);
        }

        RejectRedirectedResponses(call, response);
        return response.Content is BufferedResponse empty && !call.Operation.IsVoid && ResponseBytes.IsMissing(empty)
            ? throw _errors.CreateProtocolException(call, response, "has no body: the connection was closed before the first byte of the response body")
            : body;
    }

    /// <returns>False when the JSON is malformed. The parser then reports the position.</returns>
    private bool RejectOtherObjects(ChatCall call, HttpResponseMessage response, ReadOnlyMemory<byte> body, string? idMember)
    {
        RejectHtmlPages(call, response, body);
        if (body.Span[0] != '{' || (idMember is not null && TopLevelMembers.IsFirst(body.Span, idMember)))
        {
            // The usual case: the server writes the id first. The parser rejects everything that is not an object.
            return true;
        }

        if (!TopLevelMembers.TryRead(body.Span, out List<string> names))
        {
            return false;
        }

        if (idMember is not null && names.Contains(idMember, StringComparer.OrdinalIgnoreCase))
        {
            return true;
        }

        throw ErrorMembers.IndicateError(names)
            ? _errors.CreateApiException(call, response)
            : _errors.CreateProtocolException(call, response, idMember is null ? "contains an object where another type of value is expected" : $"contains an object without {idMember}");
    }

    // The message of the parser quotes the response, which may contain personal data. Only the position is used.
    private static string Describe(JsonException exception) =>
        exception.LineNumber is not null
            ? FormattableString.Invariant($"{TruncatedOrMalformed}. Path: {exception.Path} | LineNumber: {exception.LineNumber} | BytePositionInLine: {exception.BytePositionInLine}")
            : $"contains JSON of another type than expected: {exception.Message.TrimEnd('.')}. Path: {exception.Path}";

    private void RejectHtmlPages(ChatCall call, HttpResponseMessage response, ReadOnlyMemory<byte> body)
    {
        if (!body.IsEmpty && body.Span[0] == '<')
        {
            throw _errors.CreateProtocolException(call, response, $"is an HTML page or XML instead of JSON: \"{_errors.GetPageText(call, response)}\". Check BaseAddress");
        }
    }

    // A handler of the application may follow a redirect, which changes the POST to a GET. The server then describes the operation
    // with status 200 instead of running it.
    private static void RejectRedirectedResponses(ChatCall call, HttpResponseMessage response)
    {
        if (response.RequestMessage is { RequestUri: { } address } request
            && (request.Method != HttpMethod.Post
                || !TenantRoot.HaveSameOrigin(address, call.TenantRoot)
                || !address.AbsolutePath.EndsWith(call.Operation.Path, StringComparison.OrdinalIgnoreCase)))
        {
            throw ResponseErrors.CreateForeignResponse(
                call, response, $"comes from '{address.Host}' after a redirect that a handler of the application followed");
        }
    }
}
