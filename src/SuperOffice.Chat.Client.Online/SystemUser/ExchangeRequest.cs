namespace SuperOffice.Chat.Client.Online;

/// <summary>The body of a PartnerSystemUser exchange, with the names of the wire.</summary>
internal sealed record ExchangeRequest(string SignedSystemToken, string ApplicationToken, string ContextIdentifier, string ReturnTokenType)
{
    public override string ToString() => nameof(ExchangeRequest);
}
