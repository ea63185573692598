using System.Globalization;

namespace SuperOffice.Chat.Client;

/// <summary>Provides the methods of numbers and characters that later platforms have.</summary>
internal static class NumberExtensions
{
    extension(int)
    {
        public static bool TryParse(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider, out int value) =>
            int.TryParse(text.ToString(), style, provider, out value);
    }

    extension(byte)
    {
        public static byte LeadingZeroCount(byte value)
        {
            byte count = 8;
            for (; value > 0; value >>= 1)
            {
                count--;
            }

            return count;
        }
    }

    extension(long value)
    {
        public bool TryFormat(Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
        {
            string text = value.ToString(format.ToString(), provider);
            written = text.Length;
            return text.AsSpan().TryCopyTo(destination);
        }
    }

    extension(double)
    {
        public static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);
    }

    extension(decimal)
    {
        public static bool IsInteger(decimal value) => decimal.Truncate(value) == value;
    }

    extension(Math)
    {
        public static int Clamp(int value, int min, int max) => Math.Min(Math.Max(value, min), max);

        public static long Clamp(long value, long min, long max) => Math.Min(Math.Max(value, min), max);

        public static double Clamp(double value, double min, double max) => Math.Min(Math.Max(value, min), max);
    }

    extension(char)
    {
        public static bool IsAsciiDigit(char character) => character is >= '0' and <= '9';

        public static bool IsAsciiHexDigit(char character) => char.IsAsciiDigit(character) || character is (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

        public static bool IsAsciiLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

        public static bool IsAsciiLetterOrDigit(char character) => char.IsAsciiLetter(character) || char.IsAsciiDigit(character);
    }
}
