using System.Globalization;
using System.Runtime.CompilerServices;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Maps between the members of an enumeration and their names and numbers in the web API.</summary>
internal static class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    public static readonly bool IsFlags = typeof(TEnum).IsDefined(typeof(FlagsAttribute), inherit: false);
    private static readonly TEnum[] Values = Enum.GetValues<TEnum>();
    private static readonly Dictionary<string, TEnum> ByName = MapNames();
    private static readonly Dictionary<int, string> ByNumber = MapNumbers();
    private static readonly int AllBits = Values.Aggregate(0, static (bits, value) => bits | Number(value));

    public static int Number(TEnum value) => Unsafe.BitCast<TEnum, int>(value);

    public static bool Contains(TEnum value, TEnum flags) => (Number(value) & Number(flags)) == Number(flags);

    public static bool IsKnown(TEnum value) =>
        ByNumber.ContainsKey(Number(value)) || (IsFlags && (Number(value) & ~AllBits) == 0);

    public static string Format(TEnum value)
    {
        int number = Number(value);
        if (ByNumber.TryGetValue(number, out string? name))
        {
            return name;
        }

        return IsFlags && (number & ~AllBits) == 0 ? FormatSum(number) : number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Parses a name, a number or a list of names. For flags, <paramref name="value"/> always contains the known ones.</summary>
    /// <returns>True when the entire string is known.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out TEnum value)
    {
        ReadOnlySpan<char> trimmed = text.Trim();
        if (TryParseOne(trimmed, out value))
        {
            return true;
        }

        if (!IsFlags)
        {
            return false;
        }

        bool known = true;
        int bits = Number(value);
        int comma;
        do
        {
            comma = trimmed.IndexOf(',');
            known &= TryParseOne((comma < 0 ? trimmed : trimmed[..comma]).Trim(), out TEnum part);
            bits |= Number(part);
            trimmed = trimmed[(comma + 1)..];
        }
        while (comma >= 0);

        value = Unsafe.BitCast<int, TEnum>(bits);
        return known;
    }

    private static bool TryParseOne(ReadOnlySpan<char> text, out TEnum value)
    {
        if (ByName.TryFind(text, out value))
        {
            return true;
        }

        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
        {
            return false;
        }

        TEnum candidate = Unsafe.BitCast<int, TEnum>(number);
        if (IsKnown(candidate))
        {
            value = candidate;
            return true;
        }

        value = Unsafe.BitCast<int, TEnum>(IsFlags ? number & AllBits : 0);
        return false;
    }

    private static string FormatSum(int number)
    {
        // The largest come first, so that the name of a combination is used instead of the names of its parts.
        List<(int Number, string Name)> parts = [];
        foreach (TEnum value in Values.OrderByDescending(Number))
        {
            int bits = Number(value);
            if (bits != 0 && (number & bits) == bits)
            {
                parts.Add((bits, ByNumber[bits]));
                number &= ~bits;
            }
        }

        return string.Join(", ", parts.OrderBy(static part => part.Number).Select(static part => part.Name));
    }

    private static Dictionary<string, TEnum> MapNames() =>
        Enum.GetNames<TEnum>().ToDictionary(static name => name, Enum.Parse<TEnum>, StringComparer.OrdinalIgnoreCase);

    private static Dictionary<int, string> MapNumbers()
    {
        // When several names have the same number, the longest is written: Select instead of R.
        Dictionary<int, string> names = [];
        foreach (string name in Enum.GetNames<TEnum>().OrderByDescending(static name => name.Length))
        {
            names.TryAdd(Number(Enum.Parse<TEnum>(name)), name);
        }

        return names;
    }
}
