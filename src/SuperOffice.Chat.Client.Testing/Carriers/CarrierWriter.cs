using System.Text.Json;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Writes a stored object to a response, with rights, and with dates in the requested time zone.</summary>
internal sealed class CarrierWriter(Utf8JsonWriter writer, RequestedZone zone)
{
    private readonly RequestedZone _zone = zone;
    private readonly Utf8JsonWriter _writer = writer;

    public void WriteEntity(CarrierType type, JsonElement stored) => Write(type, stored, CarrierRights.Entity);

    private void Write(CarrierType type, JsonElement stored, ReadOnlySpan<byte> rights)
    {
        _writer.WriteStartObject();
        foreach (CarrierMember member in type.Members)
        {
            _writer.WritePropertyName(member.EncodedName);
            switch (member.Kind)
            {
                case MemberKind.TableRight:
                    _writer.WriteRawValue(rights);
                    break;
                case MemberKind.FieldProperties:
                    _writer.WriteRawValue(type.FieldProperties);
                    break;
                default:
                    WriteValue(member, stored.GetProperty(member.EncodedName.EncodedUtf8Bytes));
                    break;
            }
        }

        foreach (JsonProperty unknown in stored.EnumerateObject().Where(property => !type.TryFind(property.Name, out _)))
        {
            unknown.WriteTo(_writer);
        }

        _writer.WriteEndObject();
    }

    private void WriteValue(CarrierMember member, JsonElement value)
    {
        switch (member.Kind)
        {
            case MemberKind.Carrier when value.ValueKind == JsonValueKind.Object:
                Write(member.Type!, value, CarrierRights.Nested);
                break;
            case MemberKind.Rows or MemberKind.Items when value.ValueKind == JsonValueKind.Array:
                WriteRows(member, value);
                break;
            case MemberKind.Date when WireDate.TryReadStored(value.GetString(), out DateTimeOffset date):
                _writer.WriteStringValue(_zone.Format(date));
                break;
            case MemberKind.UtcStamp when WireDate.TryReadStored(value.GetString(), out DateTimeOffset stamp):
                _writer.WriteStringValue(_zone.FormatUtc(stamp));
                break;
            default:
                value.WriteTo(_writer);
                break;
        }
    }

    private void WriteRows(CarrierMember member, JsonElement value)
    {
        _writer.WriteStartArray();
        foreach (JsonElement item in value.EnumerateArray())
        {
            switch (item.ValueKind)
            {
                case JsonValueKind.Array:
                    WriteRows(member, item);
                    break;
                case JsonValueKind.Object:
                    Write(member.Type!, item, CarrierRights.Nested);
                    break;
                default:
                    item.WriteTo(_writer);
                    break;
            }
        }

        _writer.WriteEndArray();
    }
}
