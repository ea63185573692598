namespace System.Net.Http;

/// <summary>Stands in for the exception of .NET 8 and later. Nothing throws it.</summary>
internal sealed class HttpIOException(HttpRequestError error, string? message = null, Exception? innerException = null)
    : IOException(message, innerException)
{
    public HttpRequestError HttpRequestError => error;
}
