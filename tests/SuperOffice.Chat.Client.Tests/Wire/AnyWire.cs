using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace SuperOffice.Chat.Client.Tests.Wire;

/// <summary>Generators of whatever the server may send.</summary>
internal static class AnyWire
{
    private static readonly int FirstDay = (new DateTime(2, 1, 1) - DateTime.MinValue).Days;
    private static readonly int LastDay = (new DateTime(9998, 12, 31) - DateTime.MinValue).Days;

    /// <summary>Any text of whole characters: every plane, control characters and quotation marks more often.</summary>
    public static Gen<string> Text { get; } =
        Gen.Frequency(
            (6, Gen.Choose(0x20, 0x7e)),
            (1, Gen.Choose(0, 0x1f)),
            (1, Gen.Elements('"', '\\', '/', 0x7f, 0x2028, 0xfeff, 0xfffd, 0xffff)),
            (2, Gen.Choose(0x80, 0xd7ff)),
            (1, Gen.Choose(0xe000, 0xffff)),
            (2, Gen.Choose(0x10000, 0x10ffff)))
        .Select(static number => new Rune(number).ToString())
        .ArrayOf()
        .Select(static runes => string.Concat(runes));

    /// <summary>
    /// Any instant but those of years 1 and 9999, in UTC or on its own clock, which stand for none and for an open end;
    /// the first and last days more often.
    /// </summary>
    public static Gen<DateTimeOffset> Instant { get; } =
        from day in Gen.Frequency((6, Gen.Choose(FirstDay, LastDay)), (1, Gen.Choose(FirstDay, FirstDay + 1)), (1, Gen.Choose(LastDay - 1, LastDay)))
        from second in Gen.Choose(0, (24 * 3600) - 1)
        from tick in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(0, 9_999_999)))
        from offset in Gen.Choose(-14 * 60, 14 * 60)
        let instant = new DateTimeOffset(DateTime.MinValue.AddDays(day).AddSeconds(second).AddTicks(tick), TimeSpan.FromMinutes(offset))
        where instant.UtcDateTime.Year is > 1 and < 9999
        select instant;

    /// <summary>Any JSON value, in its text.</summary>
    public static Gen<string> Value { get; } = Gen.Frequency(
        (3, Text.Select(Quote)),
        (2, Gen.Choose(int.MinValue, int.MaxValue).Select(Number)),
        (1, Gen.Elements("true", "false", "null", "[]", "{}", "1.10", "-0.5e-7", "123456789012345678901234567890")),
        (1, from name in Text from text in Text select $"{{{Quote(name)}:[{Quote(text)},[null,{{}}]]}}"));

    /// <summary>Any document of a definition, rights apart, in its text.</summary>
    public static Gen<string> Document(string definition) =>
        from known in Gen.CollectToArray(WireSchema.Definitions[definition].Where(static member => !WireSchema.IsRead(member.Key)), Member)
        from names in Text.ArrayOf().Resize(2)
        from values in Value.ArrayOf(names.Length)
        select Object(known.OfType<string>().Concat(
            names.Zip(values).DistinctBy(static pair => pair.First).Select(static pair => $"{Quote($"New{pair.First}")}:{pair.Second}")));

    public static string Quote(string text) => JsonSerializer.Serialize(text);

    private static Gen<string?> Member(KeyValuePair<string, string> member) =>
        Gen.Frequency(
            (1, Gen.Constant<string?>(null)),
            (1, Gen.Constant<string?>($"\"{member.Key}\":null")),
            (6, ValueOf(member.Value).Select(value => (string?)$"\"{member.Key}\":{value}")));

    private static Gen<string> ValueOf(string kind) => kind.Split(' ') switch
    {
        ["text"] => Text.Select(Quote),
        ["int"] => Gen.Choose(int.MinValue, int.MaxValue).Select(Number),
        ["bool"] => Gen.Elements("true", "false"),
        ["double"] => Gen.Choose(int.MinValue, int.MaxValue).Select(static number => Number(number / 1024.0)),
        ["date"] => Gen.Frequency((8, Instant.Select(Canonical)), (1, Gen.Constant(Quote(WithoutDefaults.NoDate))), (1, Gen.Constant("\"9999-12-31T23:59:59.9999999\""))),
        ["enum", string name] => Gen.OneOf(
            Gen.Elements<string>(EnumTable.Members(name).Keys).Select(Quote),
            Gen.Choose(-3, 40).Select(Number),
            Text.Select(static text => Quote($"?{text}"))),
        ["texts"] => Text.ArrayOf().Resize(3).Select(static names => Object(names.Distinct().Select(static name => $"{Quote(name)}:{Quote(name)}"))),
        ["time"] => Gen.Choose(0, (24 * 60 * 60) - 1).Select(static second => Quote(TimeSpan.FromSeconds(second).ToString("c", CultureInfo.InvariantCulture))),
        ["ints"] => Gen.Choose(int.MinValue, int.MaxValue).ArrayOf().Resize(4).Select(static numbers => $"[{string.Join(",", numbers.Select(static number => Number(number)))}]"),
        ["map", string item] => Document(item).ArrayOf().Resize(2).Select(static items =>
            Object(items.Select(static (text, index) => $"{Quote($"name {Number(index)}")}:{text}"))),

        // The one kind of list there is holds its own kind.
        ["list", _] => Gen.Elements("[]", "[null]", "[{}]", "[{},null,{}]"),
        ["rows", string item] => Document(item).ArrayOf().Resize(3).Select(static items => $"[[{string.Join(",", items)}],[null],null,[]]"),
        [string item] => Document(item),
        _ => throw new InvalidOperationException($"There is no kind {kind}."),
    };

    private static string Object(IEnumerable<string> members) => $"{{{string.Join(",", members)}}}";

    private static string Number<T>(T number)
        where T : IFormattable => number.ToString(null, CultureInfo.InvariantCulture);

    private static string Canonical(DateTimeOffset instant) =>
        $"\"{instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture)}\"";
}
