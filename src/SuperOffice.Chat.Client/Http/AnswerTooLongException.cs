namespace SuperOffice.Chat.Client.Http;

/// <summary>A success whose body goes on beyond any real answer. Never leaves the library.</summary>
internal sealed class AnswerTooLongException : IOException
{
    public AnswerTooLongException(int limit)
        : base(FormattableString.Invariant($"the response exceeds the limit of {limit} bytes (MaxResponseSize)"))
    {
    }
}
