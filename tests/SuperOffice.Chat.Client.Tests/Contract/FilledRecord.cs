using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Contract;

/// <summary>
/// A record whose properties all have what stands in the sample document of its definition. They are set one by one by
/// their names, and not read from the document, so that writing is not compared with our own reading.
/// </summary>
internal static class FilledRecord
{
    public static T Of<T>() => (T)Of(typeof(T).Name, WireSample.Of(typeof(T).Name));

    private static object Of(string definition, JsonObject sample)
    {
        Type type = WireSchema.RecordOf(definition);
        object record = Activator.CreateInstance(type)!;
        foreach ((string member, string kind) in WireSchema.Definitions[definition])
        {
            PropertyInfo property = type.GetProperty(member)!;
            Type target = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            property.SetValue(record, Value(kind.Split(' '), sample[member], target));
        }

        return record;
    }

    private static object? Value(string[] kind, JsonNode? node, Type type) => (kind, node) switch
    {
        (_, null) => null,
        (["text"], _) => node.GetValue<string>(),
        (["int"], _) => node.GetValue<int>(),
        (["bool"], _) => node.GetValue<bool>(),
        (["double"], _) => node.GetValue<double>(),
        (["date"], _) => DateTimeOffset.ParseExact(
            node.GetValue<string>(), "yyyy-MM-dd'T'HH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture),
        (["time"], _) => TimeSpan.ParseExact(node.GetValue<string>(), @"hh\:mm\:ss", CultureInfo.InvariantCulture),
        (["enum", _], _) => type.GetMethod("FromTEnum")!.Invoke(
            null, [Enum.Parse(type.GetGenericArguments()[0], node.GetValue<string>())]),
        (["texts"], JsonObject map) => Map(["text"], map, type),
        (["map", string item], JsonObject map) => Map([item], map, type),
        (["ints"], JsonArray list) => List(["int"], list, type),
        (["list", string item], JsonArray list) => List([item], list, type),
        (["rows", string item], JsonArray list) => List(["list", item], list, type),
        ([string definition], JsonObject document) => Of(definition, document),
        _ => throw new InvalidOperationException($"There is no kind {string.Join(' ', kind)}."),
    };

    private static IDictionary Map(string[] kind, JsonObject map, Type type)
    {
        Type item = type.GetGenericArguments()[1];
        IDictionary filled = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), item))!;
        foreach ((string name, JsonNode? node) in map)
        {
            filled.Add(name, Value(kind, node, item));
        }

        return filled;
    }

    private static IList List(string[] kind, JsonArray list, Type type)
    {
        Type item = type.GetGenericArguments()[0];
        IList filled = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        foreach (JsonNode? node in list)
        {
            filled.Add(Value(kind, node, item));
        }

        return filled;
    }
}
