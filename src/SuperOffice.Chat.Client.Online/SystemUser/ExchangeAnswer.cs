namespace SuperOffice.Chat.Client.Online;

/// <summary>The answer of a PartnerSystemUser exchange, with the names of the wire.</summary>
internal sealed record ExchangeAnswer(bool? IsSuccessful, string? Token, string? ErrorMessage)
{
    public override string ToString() => nameof(ExchangeAnswer);
}
