namespace SuperOffice.Chat.Client.Http;

/// <summary>The exception for a response body that exceeds the maximum size. It is not thrown to the caller.</summary>
internal sealed class ResponseTooLargeException : IOException
{
    public ResponseTooLargeException(int limit)
        : base(FormattableString.Invariant($"The response exceeds the limit of {limit} bytes.")) => Limit = limit;

    /// <summary>Gets the maximum size, in bytes.</summary>
    public int Limit { get; }
}
