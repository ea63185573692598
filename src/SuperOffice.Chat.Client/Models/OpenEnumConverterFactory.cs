using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Creates converters for <see cref="OpenEnum{TEnum}"/>. Used by System.Text.Json; not intended to be used directly from your code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenEnumConverterFactory : JsonConverterFactory
{
    // Lists the enumerations of this library so that native compilation includes their converters.
    internal static readonly Dictionary<Type, Func<JsonConverter>> Known = new()
    {
        [typeof(OpenEnum<ActivityStatus>)] = static () => new OpenEnumConverter<ActivityStatus>(),
        [typeof(OpenEnum<AddressType>)] = static () => new OpenEnumConverter<AddressType>(),
        [typeof(OpenEnum<ChatMessageSpecialType>)] = static () => new OpenEnumConverter<ChatMessageSpecialType>(),
        [typeof(OpenEnum<ChatMessageType>)] = static () => new OpenEnumConverter<ChatMessageType>(),
        [typeof(OpenEnum<ChatSessionFlags>)] = static () => new OpenEnumConverter<ChatSessionFlags>(),
        [typeof(OpenEnum<ChatSessionStatus>)] = static () => new OpenEnumConverter<ChatSessionStatus>(),
        [typeof(OpenEnum<ChatWidgetSize>)] = static () => new OpenEnumConverter<ChatWidgetSize>(),
        [typeof(OpenEnum<EFieldRight>)] = static () => new OpenEnumConverter<EFieldRight>(),
        [typeof(OpenEnum<ETableRight>)] = static () => new OpenEnumConverter<ETableRight>(),
        [typeof(OpenEnum<SaleStatus>)] = static () => new OpenEnumConverter<SaleStatus>(),
        [typeof(OpenEnum<TenantState>)] = static () => new OpenEnumConverter<TenantState>(),
        [typeof(OpenEnum<TicketBaseStatus>)] = static () => new OpenEnumConverter<TicketBaseStatus>(),
        [typeof(OpenEnum<TicketOrigin>)] = static () => new OpenEnumConverter<TicketOrigin>(),
        [typeof(OpenEnum<TicketReadStatus>)] = static () => new OpenEnumConverter<TicketReadStatus>(),
        [typeof(OpenEnum<TicketSecurityLevel>)] = static () => new OpenEnumConverter<TicketSecurityLevel>(),
        [typeof(OpenEnum<UserType>)] = static () => new OpenEnumConverter<UserType>(),
        [typeof(OpenEnum<WidgetRequiredFields>)] = static () => new OpenEnumConverter<WidgetRequiredFields>(),
        [typeof(OpenEnum<WidgetTheme>)] = static () => new OpenEnumConverter<WidgetTheme>(),
    };

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(OpenEnum<>);
    }

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Known.TryGetValue(typeToConvert, out Func<JsonConverter>? create) ? create() : CreateForeign(typeToConvert);
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only for enumerations that the application defines. The enumerations of this library are listed above.")]
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The type argument is that of an OpenEnum, whose constraints are the same.")]
    [UnconditionalSuppressMessage("Trimming", "IL2071", Justification = "The type argument is an enumeration, which needs no constructor.")]
    private static JsonConverter CreateForeign(Type openEnum) =>
        (JsonConverter)Activator.CreateInstance(typeof(OpenEnumConverter<>).MakeGenericType(openEnum.GetGenericArguments()))!;
}
