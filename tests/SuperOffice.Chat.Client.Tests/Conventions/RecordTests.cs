using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Conventions;

public sealed class RecordTests
{
    private static readonly IEnumerable<PropertyInfo> Properties =
        ClientTypes.Records.SelectMany(static record => record.GetProperties(BindingFlags.Public | BindingFlags.Instance));

    [Fact]
    public void Every_class_among_the_models_is_a_record_of_the_wire() =>
        Convention.Check(
            ClientTypes.Exported
                .Where(static type => type.Namespace == typeof(Carrier).Namespace && type.IsClass && !typeof(Carrier).IsAssignableFrom(type) && !typeof(System.Text.Json.Serialization.JsonConverter).IsAssignableFrom(type))
                .Select(static type => type.Name),
            "Callers expect records here, which keep unknown members. Derive from Carrier or SecuredCarrier:");

    [Fact]
    public void Every_record_is_sealed()
    {
        Assert.NotEmpty(ClientTypes.Records);
        Convention.Check(
            ClientTypes.Records.Where(static record => !record.IsSealed).Select(static record => record.Name),
            "Records compare by content, which goes wrong with heirs. Seal it:");
    }

    [Fact]
    public void Every_property_of_a_record_states_its_name_on_the_wire() =>
        Convention.Check(
            Properties
                .Where(static property => !property.IsDefined(typeof(JsonPropertyNameAttribute))
                    && property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition != JsonIgnoreCondition.Always)
                .Select(static property => $"{property.DeclaringType!.Name}.{property.Name}"),
            "A renamed property must not rename what the server sees. Add [JsonPropertyName(\"…\")], spelled as in SuperOffice's reference:");

    [Fact]
    public void Every_property_of_a_record_is_named_as_on_the_wire() =>
        Convention.Check(
            Properties
                .Where(static property => property.GetCustomAttribute<JsonPropertyNameAttribute>() is JsonPropertyNameAttribute name
                    && name.Name != property.Name)
                .Select(static property => $"{property.DeclaringType!.Name}.{property.Name}"),
            "SuperOffice's documentation is ours too: give the property the name it has there:");

    [Fact]
    public void Every_property_of_a_record_is_set_once() =>
        Convention.Check(
            Properties
                .Where(static property => property.SetMethod is MethodInfo setter
                    && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
                .Select(static property => $"{property.DeclaringType!.Name}.{property.Name}"),
            "Records are immutable and shared between threads. Write { get; init; }:");

    [Fact]
    public void Texts_dates_and_records_may_be_null()
    {
        NullabilityInfoContext nullability = new();
        Convention.Check(
            Properties
                .Where(static property => property.IsDefined(typeof(JsonPropertyNameAttribute)) && !property.PropertyType.IsValueType)
                .Where(property => nullability.Create(property).ReadState != NullabilityState.Nullable)
                .Select(static property => $"{property.DeclaringType!.Name}.{property.Name}"),
            "The server sends null for any of these. Add the question mark:");
    }

    [Fact]
    public void No_record_exposes_a_plain_enumeration() =>
        Convention.Check(
            Properties
                .Where(static property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType).IsEnum)
                .Select(static property => $"{property.DeclaringType!.Name}.{property.Name}"),
            "The server adds members every few releases. Use OpenEnum<…>:");

    [Fact]
    public void Every_enumeration_has_a_converter() =>
        Convention.Check(
            ClientTypes.Exported.Where(static type => type.IsEnum)
                .Where(static type => !OpenEnumConverterFactory.Known.ContainsKey(typeof(OpenEnum<>).MakeGenericType(type)))
                .Select(static type => type.Name),
            "Add it to OpenEnumConverterFactory and ChatJsonContext:");

    [Fact]
    public void Every_record_names_its_converter() =>
        Convention.Check(
            ClientTypes.Records
                .Where(static record => record.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType != typeof(CarrierConverter<>).MakeGenericType(record))
                .Select(static record => record.Name),
            "Other serializer options would lose values. Add [JsonConverter(typeof(CarrierConverter<…>))]:");

    [Fact]
    public void Every_record_is_known_to_the_serializer_at_build_time() =>
        Convention.Check(
            ClientTypes.Records.Where(static record => !ChatJson.Options.TryGetTypeInfo(record, out _)).Select(static record => record.Name),
            "Native AOT has no reflection. Add [JsonSerializable(typeof(…))] to ChatJsonContext:");

    [Fact]
    public void Absent_enums_are_not_written() =>
        Convention.Check(
            Properties
                .Where(static property => property.PropertyType.IsGenericType
                    && property.PropertyType.GetGenericTypeDefinition() == typeof(OpenEnum<>)
                    && property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition != JsonIgnoreCondition.WhenWritingDefault)
                .Select(static property => $"{property.DeclaringType!.Name}.{property.Name}"),
            "An absent value would be sent as null. Add [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]:");
}
