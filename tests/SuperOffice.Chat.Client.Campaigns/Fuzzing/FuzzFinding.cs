namespace SuperOffice.Chat.Client.Campaigns.Fuzzing;

/// <summary>An input that caused a failure.</summary>
/// <param name="Input">Its number, which with the seed makes it again.</param>
/// <param name="What">What it did.</param>
/// <param name="Body">The input itself.</param>
internal sealed record FuzzFinding(int Input, string What, byte[] Body)
{
    private const int LongestStart = 600;

    /// <summary>Gets the input of the comparison; null when there was none.</summary>
    public byte[]? Twin { get; init; }

    public override string ToString()
    {
        string twin = Twin is null ? "" : $", and of its twin: {Start(Twin)}";
        return FormattableString.Invariant($"input {Input} of {Body.Length} bytes: {What}; Base64 of its start: {Start(Body)}{twin}");
    }

    private static string Start(byte[] body) => Convert.ToBase64String(body.AsSpan(0, Math.Min(body.Length, LongestStart)));
}
