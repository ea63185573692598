using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>
/// All that a record holds, in a text: more than its equality looks at, such as the order of unknown members, the
/// offset of a date, the letters of an enum, and how a map looks names up.
/// </summary>
internal static class RecordDump
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => JsonSerializer.Serialize(text),
        JsonElement element => element.GetRawText(),
        DateTimeOffset instant => instant.ToString("O", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        Carrier record => Properties(record, BindingFlags.Public),
        IEnumerable items => $"{Kind(items)}[{string.Join(", ", items.Cast<object?>().Select(Of))}]",
        _ => Properties(value, BindingFlags.Public | BindingFlags.NonPublic),
    };

    private static string Properties(object value, BindingFlags visibility) =>
        $"{value.GetType().Name}({string.Join(", ", value.GetType().GetProperties(visibility | BindingFlags.Instance)
            .Select(property => $"{property.Name} = {Of(property.GetValue(value))}"))})";

    private static string Kind(IEnumerable items) =>
        $"{items.GetType().Name} {items.GetType().GetProperty("Comparer")?.GetValue(items)?.GetType().Name}";
}
