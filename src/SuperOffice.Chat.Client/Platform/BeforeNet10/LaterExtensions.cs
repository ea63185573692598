namespace SuperOffice.Chat.Client;

/// <summary>Provides methods of .NET 9 and later.</summary>
internal static class LaterExtensions
{
    extension(Convert)
    {
        public static string ToHexStringLower(byte[] bytes) => string.Concat(bytes.Select(static value => value.ToString("x2", null)));
    }

    extension<T>(IEnumerable<T> items)
    {
        public IEnumerable<(int Index, T Item)> Index() => items.Select(static (item, index) => (index, item));
    }

    extension(HttpContent content)
    {
        // After a cancellation the platform goes on reading, until the caller disposes the body. Mono does not check the length.
        public Task LoadIntoBufferAsync(long maxBufferSize, CancellationToken cancellationToken) =>
            content.Headers.ContentLength > maxBufferSize
                ? Task.FromException(RequestExceptions.Create(HttpRequestError.ConfigurationLimitExceeded, "The response exceeds the limit.", null))
                : content.LoadIntoBufferAsync(maxBufferSize).WaitOrAbandonAsync(cancellationToken);
    }
}
