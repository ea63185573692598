using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Wire;

/// <summary>Walks a JSON document beside the record that was read from it, and notes what did not arrive.</summary>
internal sealed class RecordWalk
{
    public List<string> Faults { get; } = [];

    public int Visited { get; private set; }

    public void Compare(string path, JsonObject document, object record)
    {
        if (record is Carrier { AdditionalData.Count: > 0 } carrier)
        {
            Faults.Add($"{path}: {string.Join(", ", carrier.AdditionalData.Keys)} has no property");
        }

        foreach ((string name, JsonNode? expected) in document)
        {
            Visited++;
            string here = $"{path}.{name}";
            object? actual = record is IEnumerable map ? Lookup(map, name) : Property(record, name);
            CompareValue(here, expected, actual);
        }
    }

    public void CompareValue(string path, JsonNode? expected, object? actual)
    {
        if (expected is null != actual is null)
        {
            Faults.Add($"{path}: {expected?.ToJsonString() ?? "null"} was read as {actual ?? "null"}");
        }
        else if (expected is JsonObject document)
        {
            Compare(path, document, actual!);
        }
        else if (expected is JsonArray items && actual is IEnumerable list and not string)
        {
            CompareItems(path, items, [.. list.Cast<object?>()]);
        }
        else if (expected is not null && !IsSame(expected, actual))
        {
            Faults.Add($"{path}: {expected.ToJsonString()} was read as {actual}");
        }
    }

    private static object? Property(object record, string name) =>
        record.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.Instance)?.GetValue(record);

    private static object? Lookup(IEnumerable map, string name) => Property(map.Cast<object>().Single(item => (string?)Property(item, "Key") == name), "Value");

    private static bool IsSame(JsonNode expected, object? actual) => (expected.GetValueKind(), actual) switch
    {
        (JsonValueKind.String, string text) => text == expected.GetValue<string>(),
        (JsonValueKind.String, DateTimeOffset instant) =>
            instant == DateTimeOffset.ParseExact(
                expected.GetValue<string>(), "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        (JsonValueKind.String, TimeSpan time) =>
            time == TimeSpan.ParseExact(expected.GetValue<string>(), @"hh\:mm\:ss", CultureInfo.InvariantCulture),
        (JsonValueKind.String, IFormattable) => false,
        (JsonValueKind.String, ValueType value) => value.ToString() == expected.GetValue<string>(),
        (JsonValueKind.Number, int number) => number == expected.GetValue<int>(),
        (JsonValueKind.Number, double number) => number.Equals(expected.GetValue<double>()),
        (JsonValueKind.True, bool flag) => flag,
        (JsonValueKind.False, bool flag) => !flag,
        _ => false,
    };

    private void CompareItems(string path, JsonArray expected, List<object?> actual)
    {
        if (expected.Count != actual.Count)
        {
            Faults.Add($"{path}: {expected.Count} items were read as {actual.Count}");
            return;
        }

        for (int index = 0; index < expected.Count; index++)
        {
            CompareValue($"{path}[{index}]", expected[index], actual[index]);
        }
    }
}
