using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Time;

namespace SuperOffice.Chat.Client.Testing.Storage;

/// <summary>The side door to what is stored: from the client's records and to them, past the wire.</summary>
internal sealed class Snapshots<TRecord>
{
    private static readonly JsonTypeInfo<TRecord> Record = (JsonTypeInfo<TRecord>)ChatJson.Options.GetTypeInfo(typeof(TRecord));

    private readonly CarrierType _type;
    private readonly OverlongText _overlongText;

    public Snapshots(CarrierType type, OverlongText overlongText)
    {
        _type = type;
        _overlongText = overlongText;
    }

    public IReadOnlyList<TRecord> Read(IEnumerable<StoredRow> rows) => [.. rows.Select(Read)];

    public TRecord Read(StoredRow row) =>
        JsonSerializer.Deserialize(CarrierAnswers.Of(_type, row, RequestedZone.UtcWithOffset).Body.Span, Record)!;

    /// <summary>As a request with this record would be stored.</summary>
    /// <exception cref="ArgumentException">The request would be refused, or could not be written.</exception>
    public JsonObject Bind(TRecord record, [CallerArgumentExpression(nameof(record))] string? parameter = null)
    {
        try
        {
            return new CarrierBinder(_overlongText, TimeZoneInfo.Utc).Bind(_type, JsonSerializer.SerializeToElement(record, Record));
        }
        catch (RefusedException refusal)
        {
            throw new ArgumentException($"This {typeof(TRecord).Name} would be refused: {refusal.Message}", parameter);
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"This {typeof(TRecord).Name} cannot be written as JSON, at {exception.Path}: {exception.Message}", parameter);
        }
    }
}
