using System.Text;

namespace SuperOffice.Chat.Client.Campaigns.Fuzzing;

/// <summary>Corrupts responses: bits, bytes, tokens, numbers, depth, duplicate names, unpaired surrogates, two in one.</summary>
internal static class Mutator
{
    private const int LongestInput = 64 * 1024;
    private const int MostMutations = 6;

    private const int EscapeLength = 6;

    private static readonly byte[][] Halves = [.. new[] { "\\ud83d", "\\ude00", "\\uD83D", "\\ud83d\\ude00", "x" }.Select(Encoding.UTF8.GetBytes)];

    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "null", "true", "false", "0", "-0", "-1", "1.5", "1e400", "-1e400", "2147483647", "2147483648", "-2147483649", "9223372036854775808",
            "123456789012345678901234567890", "1e-400", "0.1e1", "\"\"", "\"x\"", "\"\\ud800\"", "\"\\u0000\"", "[]", "{}", "[null]", "[[]]",
            "{\"a\":1}", "{\"\":null}", "\"0001-01-01T00:00:00\"", "\"9999-12-31T23:59:59.9999999-14:00\"", "\"0001-01-01T00:00:00+14:00\"",
            "\"2018-02-30T00:00:00\"", "\"2018-12-24T07:34:45-0500\"", "\"24:00:00\"", "\"99.23:59:59\"", "\"Update, Nullable\"", "\",\"", "NaN", "Infinity",
            ",", ":", "{", "}", "[", "]", "\"", "\\", "/*", "//", "*/", "<!--", "<script>", "<![CDATA[", "&#x110000;", "&amp", "<!DOCTYPE x [", "\r\n",
            "\"\\ud83d\":1,", "\"a\":{\"\\ud83d\":1},", "\"a\":\"cut \\ud83d\",", "\"ErrorMessage\":\"x\",", "\"ErrorType\":null,", "\"InnerException\":{", "\"ModelState\":{\"a\":[\"b\"]},", "\"ChatSessionId\":5,", "\"ChatTopicId\":5,",
            "\"FieldProperties\":{\"a\":null},", "\"TableRight\":{\"Mask\":\"x\"},", "\"Person\":{", "\"LocalizedAddress\":[[{}]],", "\"ChildItems\":[{\"ChildItems\":[",
        }.Select(Encoding.UTF8.GetBytes),
        [0xEF, 0xBB, 0xBF], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x9F], [0xE2, 0x82], [0x00], [0xFE, 0xFF],
    ];

    private static ReadOnlySpan<byte> HalfEscape => "\\ud"u8;

    public static byte[] Mutate(FuzzRandom random, IReadOnlyList<byte[]> corpus)
    {
        List<byte> bytes = [.. random.Of(corpus)];
        if (bytes is not [(byte)'{' or (byte)'[', ..])
        {
            // Objects and lists are the rule.
            bytes = [.. random.Of(corpus)];
        }

        int mutations = 1 + random.Below(1 + random.Below(MostMutations));
        for (int count = 0; count < mutations; count++)
        {
            MutateOnce(random, bytes, corpus);
        }

        return [.. bytes.Take(LongestInput)];
    }

    /// <summary>Nearly the same once more, to be compared with it: other halves of characters, another value, or any mutation.</summary>
    public static byte[] Twin(FuzzRandom random, byte[] body, IReadOnlyList<byte[]> corpus)
    {
        List<byte> bytes = [.. body];
        int place = body.AsSpan().IndexOf(HalfEscape);
        if (place >= 0 && place + EscapeLength <= body.Length && random.Below(2) == 0)
        {
            bytes.RemoveRange(place, EscapeLength);
            bytes.InsertRange(place, random.Of(Halves));
        }
        else if (random.Below(2) == 0)
        {
            SwapValue(random, bytes, random.Below(bytes.Count + 1));
        }
        else
        {
            MutateOnce(random, bytes, corpus);
        }

        return [.. bytes.Take(LongestInput)];
    }

    private static void MutateOnce(FuzzRandom random, List<byte> bytes, IReadOnlyList<byte[]> corpus)
    {
        int place = random.Below(bytes.Count + 1);
        int rest = bytes.Count - place;
        switch (random.Below(13))
        {
            case 0 when rest > 0:
                bytes[place] ^= (byte)(1 << random.Below(8));
                break;
            case 1:
                bytes.Insert(place, (byte)random.Below(256));
                break;
            case 2 when rest > 0:
                bytes.RemoveRange(place, 1 + random.Below(Math.Min(rest, 1 + random.Below(64))));
                break;
            case 3 when rest > 0:
                // What stands here stands here twice: a member given twice, when it is one.
                bytes.InsertRange(place, bytes.GetRange(place, 1 + random.Below(Math.Min(rest, 128))));
                break;
            case 4:
                bytes.InsertRange(place, random.Of(Tokens));
                break;
            case 5 or 6:
                SwapValue(random, bytes, place);
                break;
            case 7:
                DuplicateMember(random, bytes, place);
                break;
            case 8:
                Nest(random, bytes, place);
                break;
            case 9:
                // The start of one response and the end of another.
                byte[] other = random.Of(corpus);
                bytes.RemoveRange(place, rest);
                bytes.AddRange(other.AsSpan(random.Below(other.Length + 1)));
                break;
            case 10 when rest > 0:
                bytes.RemoveRange(place, rest);
                break;
            case 12 when random.Below(10) == 0:
                AddMembers(random, bytes, place);
                break;
            case 11 when random.Below(20) == 0:
                Repeat(random, bytes, place);
                break;
            default:
                bytes.InsertRange(place, random.Of(Tokens));
                break;
        }
    }

    /// <summary>Another value in the place of the next one.</summary>
    private static void SwapValue(FuzzRandom random, List<byte> bytes, int place)
    {
        int colon = bytes.IndexOf((byte)':', place);
        if (colon < 0)
        {
            return;
        }

        int end = bytes.FindIndex(colon + 1, static value => value is (byte)',' or (byte)'}' or (byte)']');
        bytes.RemoveRange(colon + 1, (end < 0 ? bytes.Count : end) - colon - 1);
        bytes.InsertRange(colon + 1, random.Of(Tokens));
    }

    /// <summary>The next member once more, in another casing at times.</summary>
    private static void DuplicateMember(FuzzRandom random, List<byte> bytes, int place)
    {
        int begin = bytes.IndexOf((byte)'"', place);
        int end = begin < 0 ? -1 : bytes.IndexOf((byte)',', begin);
        if (end < 0)
        {
            return;
        }

        byte[] member = [.. bytes.GetRange(begin, end - begin + 1)];
        if (random.Below(2) == 0)
        {
            member = [.. member.Select(static value => value is >= (byte)'a' and <= (byte)'z' ? (byte)(value - 32) : value)];
        }

        bytes.InsertRange(begin, member);
    }

    /// <summary>Many members that nobody knows, some of one name.</summary>
    private static void AddMembers(FuzzRandom random, List<byte> bytes, int place)
    {
        int brace = bytes.IndexOf((byte)'{', place);
        if (brace >= 0)
        {
            int count = random.Below(4_000);
            int names = 1 + random.Below(8_000);
            bytes.InsertRange(brace + 1, Encoding.UTF8.GetBytes(string.Concat(
                Enumerable.Range(0, count).Select(number => FormattableString.Invariant($"\"m{number % names}\":{number},")))));
        }
    }

    private static void Nest(FuzzRandom random, List<byte> bytes, int place)
    {
        int depth = 1 + random.Below(random.Below(10) == 0 ? 5_000 : 80);
        (byte[] open, byte[] close) = random.Below(3) switch
        {
            0 => ("["u8.ToArray(), "]"u8.ToArray()),
            1 => ("{\"a\":"u8.ToArray(), "}"u8.ToArray()),
            _ => ("<a>"u8.ToArray(), "</a>"u8.ToArray()),
        };
        bytes.InsertRange(place, Enumerable.Repeat(close, depth).SelectMany(static part => part));
        bytes.InsertRange(place, Enumerable.Repeat(open, depth).SelectMany(static part => part));
    }

    private static void Repeat(FuzzRandom random, List<byte> bytes, int place)
    {
        int length = Math.Min(bytes.Count - place, 1 + random.Below(40));
        byte[] part = length > 0 ? [.. bytes.GetRange(place, length)] : random.Of(Tokens);
        bytes.InsertRange(place, Enumerable.Repeat(part, LongestInput / part.Length).SelectMany(static one => one));
    }
}
