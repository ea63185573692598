namespace SuperOffice.Chat.Client.Webhooks.Tests.Signatures;

public sealed class SignatureProperties
{
    [Property(MaxTest = 300)]
    public bool Every_body_is_accepted_with_its_own_signature_and_secret(byte[] body, string? secret)
    {
        string key = "k" + secret;

        return ChatWebhookSignature.Verify(body ?? [], ChatWebhookSignature.Compute(body ?? [], key), "another", key);
    }

    [Property(MaxTest = 300)]
    public bool No_body_with_one_changed_bit_is_accepted(byte[] body, int position, string? secret)
    {
        string key = "k" + secret;
        byte[] changed = [.. body ?? [], 1];
        string signature = ChatWebhookSignature.Compute(changed, key);
        changed[(position & int.MaxValue) % changed.Length] ^= (byte)(1 << ((position & int.MaxValue) % 8));

        return !ChatWebhookSignature.Verify(changed, signature, key);
    }

    [Property(MaxTest = 300)]
    public bool No_signature_with_one_changed_character_is_accepted(byte[] body, int position, char replacement)
    {
        char[] signature = ChatWebhookSignature.Compute(body ?? [], "key").ToCharArray();
        int index = (position & int.MaxValue) % signature.Length;
        bool isChanged = signature[index] != replacement;
        signature[index] = replacement;

        return ChatWebhookSignature.Verify(body ?? [], new string(signature), "key") != isChanged;
    }

    [Property(MaxTest = 300)]
    public bool No_text_is_a_signature(byte[] body, string? text) => !ChatWebhookSignature.Verify(body ?? [], text, "key");
}
