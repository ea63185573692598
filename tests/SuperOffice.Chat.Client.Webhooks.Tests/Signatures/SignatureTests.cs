using System.Security.Cryptography;
using System.Text;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Signatures;

public sealed class SignatureTests
{
    private const string Secret = "our shared secret";

    // Computed with OpenSSL: printf '%s' BODY | openssl dgst -sha256 -hmac SECRET -binary | base64
    private const string Body = """{"Event":"test"}""";
    private const string Signature = "9rJy9t0vqaUs7oJ0yqb/bRJdGmVxvBf0U9N4BLWPYI0=";

    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes(Body);

    [Fact]
    public void The_signature_of_another_implementation_is_accepted()
    {
        Assert.True(ChatWebhookSignature.Verify(Bytes, Signature, Secret));
        Assert.Equal(Signature, ChatWebhookSignature.Compute(Bytes, Secret));
    }

    [Fact]
    public void A_secret_with_letters_outside_ASCII_is_encoded_as_UTF8() =>
        Assert.True(ChatWebhookSignature.Verify(Bytes, "cOa4pfQ/I/iAlIH0yhiwqZKZEWv/GVVDS8g2fLOT9f4=", "blåbærsyltetøy"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("null")]
    [InlineData("sha256=9rJy9t0vqaUs7oJ0yqb/bRJdGmVxvBf0U9N4BLWPYI0=")]
    [InlineData(" 9rJy9t0vqaUs7oJ0yqb/bRJdGmVxvBf0U9N4BLWPYI0=")]
    [InlineData("9rJy9t0vqaUs7oJ0yqb/bRJdGmVxvBf0U9N4BLWPYI0= ")]
    [InlineData("9rJy9t0vqaUs7oJ0yqb/bRJdGmVxvBf0U9N4BLWPYI0=,9rJy9t0vqaUs7oJ0yqb/bRJdGmVxvBf0U9N4BLWPYI0=")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("============================================")]
    [InlineData("********************************************")]
    [InlineData("ééééééééééééééééééééééééééééééééééééééééééé=")]
    [InlineData("\uD800AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public void A_missing_malformed_or_wrong_signature_is_refused_without_an_exception(string? signature) =>
        Assert.False(ChatWebhookSignature.Verify(Bytes, signature, Secret));

    [Fact]
    public void A_huge_signature_is_refused() =>
        Assert.False(ChatWebhookSignature.Verify(Bytes, new string('A', 10_000_000), Secret));

    [Fact]
    public void A_signature_in_hex_or_in_the_alphabet_of_URLs_is_refused()
    {
        string hex = Convert.ToHexString(Convert.FromBase64String(Signature));

        Assert.False(ChatWebhookSignature.Verify(Bytes, hex, Secret));
        Assert.False(ChatWebhookSignature.Verify(Bytes, Signature.Replace('+', '-').Replace('/', '_').TrimEnd('='), Secret));
    }

    [Fact]
    public void Another_spelling_of_the_same_bytes_is_refused()
    {
        // The last character before the padding has two bits that a lenient decoder ignores.
        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        string twin = $"{Signature[..42]}{Alphabet[Alphabet.IndexOf(Signature[42], StringComparison.Ordinal) + 1]}=";

        Assert.False(ChatWebhookSignature.Verify(Bytes, twin, Secret));
    }

    [Fact]
    public void Any_of_several_secrets_is_accepted_while_one_is_being_rotated()
    {
        Assert.True(ChatWebhookSignature.Verify(Bytes, Signature, "the new one", Secret));
        Assert.True(ChatWebhookSignature.Verify(Bytes, Signature, Secret, "the old one"));
        Assert.False(ChatWebhookSignature.Verify(Bytes, Signature, "the new one", "the old one"));
    }

    [Fact]
    public void Without_a_secret_nothing_is_accepted()
    {
        string ofEmptyKey = Convert.ToBase64String(HMACSHA256.HashData(Array.Empty<byte>(), Bytes));

        Assert.False(ChatWebhookSignature.Verify(Bytes, Signature));
        Assert.False(ChatWebhookSignature.Verify(Bytes, ofEmptyKey, ""));
        Assert.False(ChatWebhookSignature.Verify(Bytes, ofEmptyKey, [null!]));
        Assert.False(ChatWebhookSignature.Verify(Bytes, ofEmptyKey, Secret, ""));
        Assert.Throws<ArgumentException>(() => ChatWebhookSignature.Compute(Bytes, ""));
    }

    [Fact]
    public void An_empty_body_has_a_signature_too()
    {
        string signature = ChatWebhookSignature.Compute([], Secret);

        Assert.True(ChatWebhookSignature.Verify([], signature, Secret));
        Assert.False(ChatWebhookSignature.Verify([], Signature, Secret));
    }

    [Theory]
    [InlineData("\uFEFF{\"Event\":\"test\"}")]
    [InlineData("{\"Event\":\"test\"}\n")]
    [InlineData("{\"Event\": \"test\"}")]
    [InlineData("{\"event\":\"test\"}")]
    public void A_body_that_was_reformatted_is_refused(string body) =>
        Assert.False(ChatWebhookSignature.Verify(Encoding.UTF8.GetBytes(body), Signature, Secret));
}
