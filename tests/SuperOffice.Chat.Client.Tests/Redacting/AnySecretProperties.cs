using SuperOffice.Chat.Client.Redacting;

namespace SuperOffice.Chat.Client.Tests.Redacting;

public sealed class AnySecretProperties
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=:-_.~!&%<>\"'\\ @#";

    [Property(MaxTest = 3_000)]
    public void No_part_of_a_secret_remains_in_any_encoding_or_truncation(int seed)
    {
        Random random = new(seed);
        string secret = Text(random, 12, 60);
        (string name, Func<string, string> encode) = Encodings.All.ElementAt(random.Next(Encodings.All.Count));
        string echoed = encode(secret);
        int start = random.Next(4) == 0 ? random.Next(echoed.Length) : 0;
        string part = echoed[start..(random.Next(3) == 0 ? random.Next(start, echoed.Length) : echoed.Length)];
        string text = $"{Text(random, 0, 40)} {part} {Text(random, 0, 40)}";

        string redacted = new Redactor([Text(random, 1, 20), secret]).Redact(text);

        // In escapes, eight characters of text may be one of the secret.
        int length = 8 * (name.StartsWith("Base64", StringComparison.Ordinal) ? 2 : secret.Max(character => encode($"{character}").Length));
        for (int index = 0; index + length <= part.Length; index++)
        {
            Assert.DoesNotContain(part.Substring(index, length), redacted, StringComparison.Ordinal);
        }
    }

    [Property(MaxTest = 1_000)]
    public void A_redacted_text_is_not_changed_again(int seed)
    {
        Random random = new(seed);
        string secret = Text(random, 6, 40);
        Redactor redactor = new([secret]);

        string once = redactor.Redact($"{Text(random, 0, 40)}{secret}{Text(random, 0, 40)}");

        Assert.DoesNotContain(secret, once, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(once, redactor.Redact(once));
    }

    // Without spaces at the ends, which no header value has.
    private static string Text(Random random, int shortest, int longest) =>
        string.Concat(Enumerable.Range(0, random.Next(shortest, longest + 1)).Select(_ => Letters[random.Next(Letters.Length)])).Replace(' ', 'x');
}
