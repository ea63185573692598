using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
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

    private static readonly Lazy<JsonSerializerOptions> Everything = new(CreateEverything);

    internal static ChatJsonContext Utc { get; } = In(TimeZoneInfo.Utc);

    /// <summary>The same, with dates that have no offset read in the given zone.</summary>
    internal static ChatJsonContext In(TimeZoneInfo zone) =>
        Contexts.GetOrAdd(zone, static zone => CreateContext(new InstantConverter(zone)));

    /// <summary>
    /// Metadata that writes what is empty too, so that a member that was emptied can be told from one that is not
    /// there.
    /// </summary>
    internal static JsonTypeInfo<T> EveryMember<T>() => (JsonTypeInfo<T>)Everything.Value.GetTypeInfo(typeof(T));

    // No word for none: an enum that was emptied is left out.
    private static bool IsOpenEnum(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(OpenEnum<>);

    private static ChatJsonContext CreateContext(InstantConverter instants) => new(CreateOptions(instants)) { Instants = instants };

    private static JsonSerializerOptions CreateEverything()
    {
        JsonSerializerOptions options = CreateOptions(InstantConverter.Utc);
        options.DefaultIgnoreCondition = JsonIgnoreCondition.Never;
        options.TypeInfoResolver = CreateContext(InstantConverter.Utc).WithAddedModifier(static type =>
        {
            foreach (JsonPropertyInfo property in type.Properties)
            {
                if (property.Name is not (nameof(SecuredCarrier.TableRight) or nameof(SecuredCarrier.FieldProperties))
                    && !property.IsExtensionData
                    && !IsOpenEnum(property.PropertyType))
                {
                    property.ShouldSerialize = null;
                }
            }
        });
        return options;
    }

    private static JsonSerializerOptions CreateOptions(InstantConverter instants) => new()
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
            instants,
            new FieldPropertiesConverter(),
            new TimeOfDayConverter(),
            new OpenEnumConverter<ActivityStatus>(),
            new OpenEnumConverter<AddressType>(),
            new OpenEnumConverter<ChatMessageSpecialType>(),
            new OpenEnumConverter<ChatMessageType>(),
            new OpenEnumConverter<ChatSessionFlags>(),
            new OpenEnumConverter<ChatSessionStatus>(),
            new OpenEnumConverter<ChatWidgetSize>(),
            new OpenEnumConverter<EFieldRight>(),
            new OpenEnumConverter<ETableRight>(),
            new OpenEnumConverter<SaleStatus>(),
            new OpenEnumConverter<TenantState>(),
            new OpenEnumConverter<TicketBaseStatus>(),
            new OpenEnumConverter<TicketOrigin>(),
            new OpenEnumConverter<TicketReadStatus>(),
            new OpenEnumConverter<TicketSecurityLevel>(),
            new OpenEnumConverter<UserType>(),
            new OpenEnumConverter<WidgetRequiredFields>(),
            new OpenEnumConverter<WidgetTheme>(),
        },
    };
}
