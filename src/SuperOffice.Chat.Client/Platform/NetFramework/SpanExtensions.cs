using System.Buffers;
using System.Text.RegularExpressions;

namespace SuperOffice.Chat.Client;

/// <summary>Provides the methods of spans that later platforms have.</summary>
internal static class SpanExtensions
{
    extension(ReadOnlySpan<char> span)
    {
        public bool Contains(char value) => span.IndexOf(value) >= 0;

        public bool ContainsAny(char first, char second) => span.IndexOfAny(first, second) >= 0;

        public bool ContainsAny(SearchValues<char> values) => span.IndexOfAny(values.Values) >= 0;

        public bool ContainsAnyExcept(SearchValues<char> values)
        {
            foreach (char character in span)
            {
                if (values.Values.IndexOf(character) < 0)
                {
                    return true;
                }
            }

            return false;
        }

        public bool ContainsAnyExceptInRange(char low, char high) => span.IndexOfAnyExceptInRange(low, high) >= 0;

        public bool ContainsAnyInRange(char low, char high)
        {
            foreach (char character in span)
            {
                if (character >= low && character <= high)
                {
                    return true;
                }
            }

            return false;
        }

        public int IndexOfAnyExceptInRange(char low, char high)
        {
            for (int index = 0; index < span.Length; index++)
            {
                if (span[index] < low || span[index] > high)
                {
                    return index;
                }
            }

            return -1;
        }
    }

    extension(ReadOnlySpan<byte> span)
    {
        public ReadOnlySpan<byte> TrimStart(byte value)
        {
            int start = 0;
            while (start < span.Length && span[start] == value)
            {
                start++;
            }

            return span[start..];
        }
    }

    extension(Regex regex)
    {
        public bool IsMatch(ReadOnlySpan<char> input) => regex.IsMatch(input.ToString());
    }

    extension(ReadOnlyMemory<byte> memory)
    {
        public ReadOnlyMemory<byte> Trim(ReadOnlySpan<byte> values)
        {
            ReadOnlySpan<byte> span = memory.Span;
            int start = 0;
            while (start < span.Length && values.IndexOf(span[start]) >= 0)
            {
                start++;
            }

            int end = span.Length;
            while (end > start && values.IndexOf(span[end - 1]) >= 0)
            {
                end--;
            }

            return memory[start..end];
        }
    }
}
