namespace SuperOffice.Chat.Client.Http;

/// <summary>A success that is packed in a way which was not asked for. Never leaves the library.</summary>
internal sealed class UnknownCodingException : IOException
{
    private const int LongestName = 32;

    public UnknownCodingException(string coding)
        : base($"the answer is packed as '{(coding.Length <= LongestName ? coding : coding[..LongestName] + "…")}', which was not asked for")
    {
    }
}
