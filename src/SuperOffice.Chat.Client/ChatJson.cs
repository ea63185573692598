using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client;

/// <summary>The JSON of the web API, as this library reads and writes it.</summary>
public static class ChatJson
{
    private static readonly ConcurrentDictionary<TimeZoneInfo, ChatJsonContext> Contexts = new();

    /// <summary>
    /// Options to read and write the records of <c>SuperOffice.Chat.Client.Models</c> in files and messages of your
    /// own. Source-generated and read-only; a date without an offset is read as UTC.
    /// </summary>
    public static JsonSerializerOptions Options => Utc.Options;

    internal static ChatJsonContext Utc { get; } = In(TimeZoneInfo.Utc);

    /// <summary>The same, with dates that have no offset read in the given zone.</summary>
    internal static ChatJsonContext In(TimeZoneInfo zone) =>
        Contexts.GetOrAdd(zone, static zone => new ChatJsonContext(CreateOptions(zone)));

    private static JsonSerializerOptions CreateOptions(TimeZoneInfo zone) => new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,

        // Names are written as stated on each property; the server is known in more than one casing.
        PropertyNameCaseInsensitive = true,

        // The body is UTF-8 and says so, hence letters need no escapes. It never stands inside HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new Int32Converter(),
            new BooleanConverter(),
            new DoubleConverter(),
            new TextConverter(),
            new InstantConverter(zone),
            new FieldPropertiesConverter(),
            new OpenEnumConverter<ActivityStatus>(),
            new OpenEnumConverter<AddressType>(),
            new OpenEnumConverter<ChatSessionFlags>(),
            new OpenEnumConverter<ChatSessionStatus>(),
            new OpenEnumConverter<EFieldRight>(),
            new OpenEnumConverter<ETableRight>(),
            new OpenEnumConverter<SaleStatus>(),
            new OpenEnumConverter<TicketBaseStatus>(),
            new OpenEnumConverter<TicketOrigin>(),
            new OpenEnumConverter<TicketReadStatus>(),
            new OpenEnumConverter<TicketSecurityLevel>(),
            new OpenEnumConverter<UserType>(),
        },
    };
}
