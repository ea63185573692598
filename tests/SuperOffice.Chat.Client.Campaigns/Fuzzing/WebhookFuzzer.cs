using System.Text;
using System.Text.Json;
using SuperOffice.Chat.Client.Webhooks;

namespace SuperOffice.Chat.Client.Campaigns.Fuzzing;

/// <summary>Verifies and parses spoiled bodies, and looks at each event as a receiver would. Nothing may throw.</summary>
internal static class WebhookFuzzer
{
    public const int FixedAllocation = 64 * 1024;

    private const int AllocationPerByte = 100;

    public static WebhookFuzzReport Run(int seed, int inputs, CancellationToken cancellationToken = default)
    {
        List<FuzzFinding> findings = [];
        int parsed = 0;
        double mostPerByte = 0;
        for (int input = 0; input < inputs; input++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            FuzzRandom random = new(seed, input);
            byte[] body = Mutator.Mutate(random, random.Below(4) == 0 ? WebhookCorpus.All : WebhookCorpus.OfEvents);
            string? signature = random.Below(3) == 0 ? null : Encoding.Latin1.GetString(Mutator.Mutate(random, WebhookCorpus.OfEvents));
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            string? wrong;
            (bool isEvent, wrong) = Try(body, signature);
            double perByte = (GC.GetAllocatedBytesForCurrentThread() - allocated - FixedAllocation) / (double)Math.Max(body.Length, 1);
            mostPerByte = Math.Max(mostPerByte, perByte);
            parsed += isEvent ? 1 : 0;
            wrong ??= perByte > AllocationPerByte ? FormattableString.Invariant($"{perByte:0} bytes allocated for each byte") : null;
            if (wrong is not null)
            {
                findings.Add(new(input, wrong, body));
            }
        }

        return new(seed, inputs, parsed, mostPerByte, findings);
    }

    private static (bool IsEvent, string? Wrong) Try(byte[] body, string? signature)
    {
        try
        {
            if (ChatWebhookSignature.Verify(body, signature, "secret") || !ChatWebhookSignature.Verify(body, ChatWebhookSignature.Compute(body, "secret"), "secret"))
            {
                return (false, "the signature is judged wrongly");
            }

            return ChatWebhookEvent.TryParse(body, out ChatWebhookEvent? webhookEvent) ? (true, Look(body, webhookEvent)) : (false, null);
        }
        catch (Exception exception)
        {
            return (false, $"{exception.GetType().Name}: {exception.Message} {exception.StackTrace}");
        }
    }

    private static string? Look(byte[] body, ChatWebhookEvent webhookEvent)
    {
        _ = webhookEvent.ToString();
        foreach (JsonElement value in webhookEvent.FieldValues.Values.Concat(webhookEvent.AdditionalData.Values))
        {
            _ = value.GetRawText();
        }

        bool isSame = ChatWebhookEvent.TryParse(body, out ChatWebhookEvent? again)
            && again.Equals(webhookEvent)
            && again.GetHashCode() == webhookEvent.GetHashCode();
        return string.IsNullOrWhiteSpace(webhookEvent.Name) ? "an event without a name" : isSame ? null : "two readings differ";
    }
}
