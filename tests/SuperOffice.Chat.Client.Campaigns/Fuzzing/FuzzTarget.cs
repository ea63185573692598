using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Runtime.InteropServices;
using System.Text.Json;
using SuperOffice.Chat.Client.Diagnostics;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Campaigns.Fuzzing;

/// <summary>Reads responses as calls do, from bytes that have been received.</summary>
internal sealed class FuzzTarget
{
    public static IReadOnlyList<HttpStatusCode> Failures { get; } =
    [
        HttpStatusCode.Found, HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.NotFound,
        HttpStatusCode.MisdirectedRequest, HttpStatusCode.TooManyRequests, HttpStatusCode.InternalServerError, HttpStatusCode.ServiceUnavailable,
    ];

    private readonly ResponseReader _reader;
    private readonly Func<HttpResponseMessage, HttpResponseMessage, bool>[] _comparisons;

    public FuzzTarget()
    {
        ChatClientOptions options = new()
        {
            BaseAddress = new Uri("https://tenant.example.com/"),
            AppToken = "application token",
            Credential = ChatCredential.Bearer("token"),
        };
        _reader = new ResponseReader(new ResponseErrors(new ChatClientSettings(options, new ChatCredentialContext()), TimeProvider.System));
        Readings =
        [
            response => Update(response, EntityUpdates.Session, static session => session with { CustomerName = "changed", Rank = session.Rank + 1 }),
            response => Update(response, EntityUpdates.Topic, static topic => topic with { Name = "changed", BotEnabled = !topic.BotEnabled }),
            response => Read(response, ResponseDescriptors.Session),
            response => Read(response, ResponseDescriptors.Topic),
            response => Read(response, ResponseDescriptors.TopicAgent),
            response => Read(response, ResponseDescriptors.Message),
            response => Read(response, ResponseDescriptors.Flag),
            response => Read(response, ResponseDescriptors.Text),
            response => Read(response, ResponseDescriptors.Sessions),
            response => Read(response, ResponseDescriptors.Topics),
            response => Read(response, ResponseDescriptors.TopicAgents),
            response => Read(response, ResponseDescriptors.Messages),
            response => Read(response, ResponseDescriptors.Presences),
            response => Read(response, ResponseDescriptors.ListItems),
            response => _reader.EnsureSuccess(Call(ChatOperations.SaveChatPresence), response),
            ReadAfterUnknownOutcome,
        ];
        _comparisons =
        [
            (response, other) => Compare(response, other, ResponseDescriptors.Session),
            (response, other) => Compare(response, other, ResponseDescriptors.Topic),
            (response, other) => Compare(response, other, ResponseDescriptors.TopicAgent),
            (response, other) => Compare(response, other, ResponseDescriptors.Message),
            (response, other) => Compare(response, other, ResponseDescriptors.Sessions),
            (response, other) => Compare(response, other, ResponseDescriptors.Topics),
            (response, other) => Compare(response, other, ResponseDescriptors.TopicAgents),
            (response, other) => Compare(response, other, ResponseDescriptors.Messages),
            (response, other) => Compare(response, other, ResponseDescriptors.Presences),
            (response, other) => Compare(response, other, ResponseDescriptors.ListItems),
        ];
    }

    /// <summary>The ways to read a response. Each throws a ChatAgentException for an invalid one, as intended.</summary>
    public IReadOnlyList<Action<HttpResponseMessage>> Readings { get; }

    /// <summary>The maximum number of times that a comparison reads each of the two inputs.</summary>
    public int MostComparisons => _comparisons.Length;

    /// <summary>Compares two responses, as the first type that both can be read as.</summary>
    /// <returns>False when there is no such thing.</returns>
    public bool Compare(HttpResponseMessage response, HttpResponseMessage other) => _comparisons.Any(compare => compare(response, other));

    private static ChatCall Call(ChatOperation operation) =>
        new(operation, new(ClientIdentity.Default, ChatCallZone.Utc, Options: null), 0) { TenantRoot = new Uri("https://tenant.example.com/") };

    private void Read<T>(HttpResponseMessage response, ResponseDescriptor<T> descriptor)
        where T : notnull
    {
        if (_reader.TryRead(Call(ChatOperations.SaveNewChatSessionEntity), response, descriptor, out T? value))
        {
            Use(value);
        }
    }

    // What was read can be printed, compared, written, and read again.
    private static void Use<T>(T value)
        where T : notnull
    {
        _ = value.ToString();
        _ = value.GetHashCode();
        if (value is not string and not IEnumerable)
        {
            // Rights are read and never written, hence the second time.
            if (TryAgain(value, out T? again) && (!TryAgain(again, out T? third) || !third.Equals(again)))
            {
                throw new InvalidOperationException("What was written and read is another thing when it is written and read again.");
            }
        }
    }

    private static bool TryAgain<T>(T value, [NotNullWhen(true)] out T? again)
        where T : notnull
    {
        JsonElement written;
        try
        {
            written = CodecOf<T>.ToElement(value, JsonPurpose.Request);
        }
        catch (JsonException)
        {
            // An unpaired surrogate in an unknown member is kept, and rejected when it is to be written.
            again = default;
            return false;
        }

        again = CodecOf<T>.Read(JsonMarshal.GetRawUtf8Value(written), Instants.Utc);
        return again is not null;
    }

    private bool Compare<T>(HttpResponseMessage response, HttpResponseMessage other, ResponseDescriptor<T> descriptor)
        where T : notnull
    {
        if (!TryReadQuietly(response, descriptor, out T? value) || !TryReadQuietly(other, descriptor, out T? otherValue))
        {
            return false;
        }

        foreach ((object one, object two) in RowsOf(value).Zip(RowsOf(otherValue)))
        {
            bool areSame = one.Equals(two);
            if (areSame != two.Equals(one) || (areSame && one.GetHashCode() != two.GetHashCode()))
            {
                throw new InvalidOperationException("Two values are the same one way only, or with two hash codes.");
            }
        }

        return true;
    }

    private bool TryReadQuietly<T>(HttpResponseMessage response, ResponseDescriptor<T> descriptor, [NotNullWhen(true)] out T? value)
        where T : notnull
    {
        try
        {
            return _reader.TryRead(Call(ChatOperations.SaveNewChatSessionEntity), response, descriptor, out value);
        }
        catch (ChatAgentException)
        {
            value = default;
            return false;
        }
    }

    private static IEnumerable<object> RowsOf(object value) => value is IEnumerable rows ? rows.OfType<object>() : [value];

    private void Update<T>(HttpResponseMessage response, EntityUpdate<T> update, Func<T, T> change)
        where T : notnull
    {
        EntitySnapshot<T> original = _reader.ReadSnapshot(Call(update.Get), response, update.Response, update.Id, 5);
        using JsonBody? merged = EntityMerge.Merge(original, change(original.Entity));
        using MemoryStream posted = new();
        merged!.CopyTo(posted, null, CancellationToken.None);

        // The server reads what is posted as strictly as we do.
        using HttpResponseMessage echo = new(HttpStatusCode.OK) { Content = BufferedResponse.From(posted.ToArray()) };
        _reader.ReadSnapshot(Call(update.Get), echo, update.Response, update.Id, 5);
    }

    private void ReadAfterUnknownOutcome(HttpResponseMessage response)
    {
        ChatCall call = Call(ChatOperations.DeleteChatSessionEntity);
        call.RecordUnknownOutcome();
        _reader.EnsureSuccess(call, response);
    }
}
