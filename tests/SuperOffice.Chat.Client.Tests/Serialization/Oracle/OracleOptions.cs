using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>System.Text.Json with converters of the tests' own, which state the rules for single values once more.</summary>
internal static class OracleOptions
{
    public static JsonSerializerOptions In(TimeZoneInfo zone) => new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNameCaseInsensitive = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new OracleResolver(),
        Converters =
        {
            new Int32Converter(),
            new BooleanConverter(),
            new DoubleConverter(),
            new TextConverter(),
            new InstantConverter(zone),
            new FieldPropertiesConverter(),
            new TimeOfDayConverter(),
            new EnumTextConverter<ActivityStatus>(),
            new EnumTextConverter<AddressType>(),
            new EnumTextConverter<ChatMessageSpecialType>(),
            new EnumTextConverter<ChatMessageType>(),
            new EnumTextConverter<ChatSessionFlags>(),
            new EnumTextConverter<ChatSessionStatus>(),
            new EnumTextConverter<ChatWidgetSize>(),
            new EnumTextConverter<EFieldRight>(),
            new EnumTextConverter<ETableRight>(),
            new EnumTextConverter<SaleStatus>(),
            new EnumTextConverter<TenantState>(),
            new EnumTextConverter<TicketBaseStatus>(),
            new EnumTextConverter<TicketOrigin>(),
            new EnumTextConverter<TicketReadStatus>(),
            new EnumTextConverter<TicketSecurityLevel>(),
            new EnumTextConverter<UserType>(),
            new EnumTextConverter<WidgetRequiredFields>(),
            new EnumTextConverter<WidgetTheme>(),
        },
    };
}
