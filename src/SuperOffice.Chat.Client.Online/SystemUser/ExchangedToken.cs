namespace SuperOffice.Chat.Client.Online;

/// <summary>Represents a token that has not been validated. <see cref="ClockSkew"/> is a sentence about the clock skew, or an empty string.</summary>
internal sealed record ExchangedToken(string Jwt, string ClockSkew)
{
    public override string ToString() => nameof(ExchangedToken);
}
