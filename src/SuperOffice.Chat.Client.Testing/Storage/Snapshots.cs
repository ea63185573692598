using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Converts between stored rows and the records of the client, without HTTP.</summary>
internal sealed class Snapshots<TRecord>(CarrierType type, OverlongText overlongText)
{
    private static readonly JsonTypeInfo<TRecord> Record = (JsonTypeInfo<TRecord>)ChatJson.Options.GetTypeInfo(typeof(TRecord));

    private readonly CarrierType _type = type;
    private readonly OverlongText _overlongText = overlongText;

    public IReadOnlyList<TRecord> Read(IEnumerable<StoredRow> rows) => [.. rows.Select(Read)];

    public TRecord Read(StoredRow row) =>
        JsonSerializer.Deserialize(CarrierResponses.Create(_type, row, RequestedZone.UtcWithOffset).Body.Span, Record)!;

    /// <summary>Converts a record to JSON as a request would store it.</summary>
    /// <exception cref="ArgumentException">The server would reject the record, or it cannot be written.</exception>
    public JsonObject Bind(TRecord record, [CallerArgumentExpression(nameof(record))] string? parameter = null)
    {
        try
        {
            return new CarrierBinder(_overlongText, TimeZoneInfo.Utc).Bind(_type, JsonSerializer.SerializeToElement(record, Record));
        }
        catch (RequestRejectedException rejection)
        {
            throw new ArgumentException($"The server would reject this {typeof(TRecord).Name}: {rejection.Message}", parameter);
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"The {typeof(TRecord).Name} cannot be written as JSON at {exception.Path}: {exception.Message}", parameter);
        }
    }
}
