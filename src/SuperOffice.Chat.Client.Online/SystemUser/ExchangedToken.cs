namespace SuperOffice.Chat.Client.Online;

/// <summary>A token that nobody has checked yet, and a sentence about the clocks if they differ, else an empty one.</summary>
internal sealed record ExchangedToken(string Jwt, string ClockRemark)
{
    public override string ToString() => nameof(ExchangedToken);
}
