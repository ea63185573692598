using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Runtime.InteropServices;
using System.Text.Json;
using SuperOffice.Chat.Client.Diagnostics;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Campaigns.Fuzzing;

/// <summary>The reading of answers, as calls use it, from bytes that have been received.</summary>
internal sealed class FuzzTarget
{
    public static IReadOnlyList<HttpStatusCode> Failures { get; } =
    [
        HttpStatusCode.Found, HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.NotFound,
        HttpStatusCode.MisdirectedRequest, HttpStatusCode.TooManyRequests, HttpStatusCode.InternalServerError, HttpStatusCode.ServiceUnavailable,
    ];

    private readonly AnswerReader _reader;
    private readonly Func<HttpResponseMessage, HttpResponseMessage, bool>[] _comparisons;

    public FuzzTarget()
    {
        ChatClientOptions options = new()
        {
            BaseAddress = new Uri("https://tenant.example.com/"),
            AppToken = "application token",
            Credential = ChatCredential.Bearer("token"),
        };
        _reader = new AnswerReader(new AnswerErrors(new ChatClientSettings(options, new ChatCredentialContext()), TimeProvider.System));
        Readings =
        [
            response => Update(response, EntityUpdates.Session, static session => session with { CustomerName = "changed", Rank = session.Rank + 1 }),
            response => Update(response, EntityUpdates.Topic, static topic => topic with { Name = "changed", BotEnabled = !topic.BotEnabled }),
            response => Read(response, Answers.Session),
            response => Read(response, Answers.Topic),
            response => Read(response, Answers.TopicAgent),
            response => Read(response, Answers.Message),
            response => Read(response, Answers.Flag),
            response => Read(response, Answers.Text),
            response => Read(response, Answers.Sessions),
            response => Read(response, Answers.Topics),
            response => Read(response, Answers.TopicAgents),
            response => Read(response, Answers.Messages),
            response => Read(response, Answers.Presences),
            response => Read(response, Answers.ListItems),
            response => _reader.ReadNothing(Call(ChatOperations.SaveChatPresence), response),
            ReadAfterDoubt,
        ];
        _comparisons =
        [
            (response, other) => Compare(response, other, Answers.Session),
            (response, other) => Compare(response, other, Answers.Topic),
            (response, other) => Compare(response, other, Answers.TopicAgent),
            (response, other) => Compare(response, other, Answers.Message),
            (response, other) => Compare(response, other, Answers.Sessions),
            (response, other) => Compare(response, other, Answers.Topics),
            (response, other) => Compare(response, other, Answers.TopicAgents),
            (response, other) => Compare(response, other, Answers.Messages),
            (response, other) => Compare(response, other, Answers.Presences),
            (response, other) => Compare(response, other, Answers.ListItems),
        ];
    }

    /// <summary>The ways of reading an answer. Each throws a ChatAgentException when it is none, which is as it should be.</summary>
    public IReadOnlyList<Action<HttpResponseMessage>> Readings { get; }

    /// <summary>How often a comparison reads each of the two at most.</summary>
    public int MostComparisons => _comparisons.Length;

    /// <summary>Compares what is read from two answers, as the first thing that both can be read as.</summary>
    /// <returns>False when there is no such thing.</returns>
    public bool Compare(HttpResponseMessage response, HttpResponseMessage other) => _comparisons.Any(compare => compare(response, other));

    private static ChatCall Call(ChatOperation operation) =>
        new(operation, new(ClientIdentity.Default, ChatCallZone.Utc, Options: null), 0) { TenantRoot = new Uri("https://tenant.example.com/") };

    private void Read<T>(HttpResponseMessage response, Answer<T> answer)
        where T : notnull
    {
        if (_reader.TryRead(Call(ChatOperations.SaveNewChatSessionEntity), response, answer, out T? value))
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

    private bool Compare<T>(HttpResponseMessage response, HttpResponseMessage other, Answer<T> answer)
        where T : notnull
    {
        if (!TryReadQuietly(response, answer, out T? value) || !TryReadQuietly(other, answer, out T? otherValue))
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

    private bool TryReadQuietly<T>(HttpResponseMessage response, Answer<T> answer, [NotNullWhen(true)] out T? value)
        where T : notnull
    {
        try
        {
            return _reader.TryRead(Call(ChatOperations.SaveNewChatSessionEntity), response, answer, out value);
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
        Original<T> original = _reader.ReadOriginal(Call(update.Get), response, update, 5);
        using JsonBody? merged = EntityMerge.Merge(original, change(original.Entity));
        using MemoryStream posted = new();
        merged!.CopyTo(posted, null, CancellationToken.None);

        // The server reads what is posted as strictly as we do.
        using HttpResponseMessage echo = new(HttpStatusCode.OK) { Content = BufferedAnswer.Of(posted.ToArray()) };
        _reader.ReadOriginal(Call(update.Get), echo, update, 5);
    }

    private void ReadAfterDoubt(HttpResponseMessage response)
    {
        ChatCall call = Call(ChatOperations.DeleteChatSessionEntity);
        call.InDoubt = true;
        _reader.ReadNothing(call, response);
    }
}
