using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>
/// Describes records to System.Text.Json by reflection and as plain objects, past the converters that they name: what the
/// serializer makes of them is the independent measure of our own engine.
/// </summary>
internal sealed class OracleResolver : IJsonTypeInfoResolver
{
    private static readonly DefaultJsonTypeInfoResolver Others = new();

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        IsRecord(type)
            ? (JsonTypeInfo)typeof(OracleResolver).GetMethod(nameof(DescribeRecord), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(type).Invoke(null, [options])!
            : Others.GetTypeInfo(type, options);

    private static bool IsRecord(Type type) =>
        type.IsClass && type.Assembly == typeof(Carrier).Assembly && type.GetMethod("<Clone>$") is not null;

    private static JsonTypeInfo<T> DescribeRecord<T>(JsonSerializerOptions options)
        where T : class =>
        JsonMetadataServices.CreateObjectInfo(options, new JsonObjectInfoValues<T>
        {
            ObjectCreator = typeof(T).GetConstructor(Type.EmptyTypes) is null ? null : static () => Activator.CreateInstance<T>(),
            PropertyMetadataInitializer = _ => [.. Properties(typeof(T)).Select(property => DescribeProperty(property, options))],
        });

    private static IEnumerable<PropertyInfo> Properties(Type record)
    {
        for (Type? type = record; type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .Where(static property => property.GetMethod!.IsPublic || property.IsDefined(typeof(JsonIncludeAttribute))))
            {
                yield return property;
            }
        }
    }

    private static JsonPropertyInfo DescribeProperty(PropertyInfo property, JsonSerializerOptions options) =>
        (JsonPropertyInfo)typeof(OracleResolver).GetMethod(nameof(DescribeTyped), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(property.PropertyType).Invoke(null, [property, options])!;

    private static JsonPropertyInfo DescribeTyped<T>(PropertyInfo property, JsonSerializerOptions options) =>
        JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<T>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = property.DeclaringType!,
            Converter = property.IsDefined(typeof(UtcInstantAttribute)) ? (JsonConverter<T>)(object)InstantConverter.Utc : null,
            Getter = IsIgnored(property) ? null : record => (T?)property.GetValue(record),
            Setter = IsIgnored(property) || property.SetMethod is null ? null : (record, value) => property.SetValue(record, value),
            IgnoreCondition = property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition,
            IsExtensionData = property.IsDefined(typeof(JsonExtensionDataAttribute)),
            PropertyName = property.Name,
            JsonPropertyName = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name,
        });

    private static bool IsIgnored(PropertyInfo property) =>
        property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition == JsonIgnoreCondition.Always;
}
