namespace SuperOffice.Chat.Client.Campaigns.Fuzzing;

/// <summary>An input that did what none should.</summary>
/// <param name="Input">Its number, which with the seed makes it again.</param>
/// <param name="What">What it did.</param>
/// <param name="Body">The input itself.</param>
internal sealed record FuzzFinding(int Input, string What, byte[] Body)
{
    public override string ToString()
    {
        string begin = Convert.ToBase64String(Body.AsSpan(0, Math.Min(Body.Length, 600)));
        return FormattableString.Invariant($"input {Input} of {Body.Length} bytes: {What}; Base64 of its begin: {begin}");
    }
}
