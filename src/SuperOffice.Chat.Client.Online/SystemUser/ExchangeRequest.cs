namespace SuperOffice.Chat.Client.Online;

/// <summary>Represents the request body of the PartnerSystemUser service.</summary>
internal sealed record ExchangeRequest(string SignedSystemToken, string ApplicationToken, string ContextIdentifier, string ReturnTokenType)
{
    public override string ToString() => nameof(ExchangeRequest);
}
