using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Campaigns.Webhooks;

/// <summary>Chooses what the network does to a delivery, by the seed and the number of the delivery.</summary>
internal sealed class LossyFaults
{
    private const double Share = 0.2;
    private const int EachForeign = 97;

    private readonly int _seed;
    private readonly WebhookFault _foreign;

    /// <param name="seed">The seed.</param>
    /// <param name="tenant">The tenant that sends.</param>
    /// <param name="other">The tenant in whose name some events are sent.</param>
    public LossyFaults(int seed, string tenant, string other)
    {
        _seed = seed;
        _foreign = WebhookFault.Body(json => json.Replace($"\"{tenant}\"", $"\"{other}\"", StringComparison.Ordinal));
    }

    public WebhookFault? For(WebhookDelivery delivery)
    {
        if (delivery.IsTest)
        {
            return null;
        }

        if (delivery.Number % EachForeign == 0)
        {
            return _foreign;
        }

        Random chance = new((_seed * 1_000_003) ^ (delivery.Number * 7919));
        return chance.NextDouble() >= Share ? null : chance.Next(6) switch
        {
            0 => WebhookFault.Lost(),
            1 => WebhookFault.SentTwice(),
            2 => WebhookFault.Reordered(),
            3 => WebhookFault.LostResponse(),
            4 => WebhookFault.Unreachable(),
            _ => WebhookFault.Late(TimeSpan.FromMilliseconds(chance.Next(50, 1500))),
        };
    }
}
