namespace SuperOffice.Chat.Client.Online;

/// <summary>Represents the response body of the PartnerSystemUser service.</summary>
internal sealed record ExchangeResponse(bool? IsSuccessful, string? Token, string? ErrorMessage)
{
    public override string ToString() => nameof(ExchangeResponse);
}
