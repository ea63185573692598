using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Time;

namespace SuperOffice.Chat.Client.Testing.Sessions;

/// <summary>The side door to the store: records for convenience, raw JSON for what no record can hold.</summary>
internal sealed class SessionSeeds
{
    private static readonly JsonTypeInfo<ChatSessionEntity> Record =
        (JsonTypeInfo<ChatSessionEntity>)ChatJson.Options.GetTypeInfo(typeof(ChatSessionEntity));

    private readonly SessionStore _store;
    private readonly OverlongText _overlongText;

    public SessionSeeds(SessionStore store, OverlongText overlongText)
    {
        _store = store;
        _overlongText = overlongText;
    }

    public IReadOnlyList<ChatSessionEntity> All => [.. _store.All.Select(Read)];

    public ChatSessionEntity Seed(ChatSessionEntity session)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(session.ChatSessionId, nameof(session));
        JsonObject stored = new CarrierBinder(_overlongText, TimeZoneInfo.Utc).Bind(
            ChatSessionEntityCarrier.Type, JsonSerializer.SerializeToElement(session, Record));
        return Read(Store(session.ChatSessionId, stored, verbatim: false));
    }

    public int SeedJson(string json)
    {
        if (JsonNode.Parse(json) is not JsonObject session)
        {
            throw new ArgumentException("A chat session is a JSON object.", nameof(json));
        }

        int id = session[StoredSession.IdName]?.GetValue<int>() ?? 0;
        ArgumentOutOfRangeException.ThrowIfNegative(id, nameof(json));
        return Store(id, session, verbatim: true).Id;
    }

    private StoredSession Store(int id, JsonObject session, bool verbatim) =>
        id == 0 ? _store.Create(session, verbatim) : _store.Place(id, session, verbatim);

    private static ChatSessionEntity Read(StoredSession session) =>
        JsonSerializer.Deserialize(SessionAnswers.Of(session, RequestedZone.UtcWithOffset).Body.Span, Record)!;
}
