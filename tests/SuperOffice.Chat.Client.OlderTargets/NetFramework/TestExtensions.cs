using System.Net.Sockets;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace SuperOffice.Chat.Client.Support;

/// <summary>Provides the methods of later platforms that only tests use.</summary>
internal static class TestExtensions
{
    extension<T>(IEnumerable<T> items)
    {
        public IEnumerable<T> Order(IComparer<T>? comparer = null) => items.OrderBy(static item => item, comparer);

        public IEnumerable<T> DistinctBy<TKey>(Func<T, TKey> getKey) => items.GroupBy(getKey).Select(static group => group.First());

        public IEnumerable<(T First, TSecond Second)> Zip<TSecond>(IEnumerable<TSecond> second) => items.Zip(second, static (left, right) => (left, right));
    }

    extension<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> pairs)
        where TKey : notnull
    {
        public Dictionary<TKey, TValue> ToDictionary() => pairs.ToDictionary(static pair => pair.Key, static pair => pair.Value);
    }

    extension<T>(Queue<T> queue)
    {
        public bool TryDequeue(out T item)
        {
            bool found = queue.Count > 0;
            item = found ? queue.Dequeue() : default!;
            return found;
        }
    }

    extension(string)
    {
        public static string Join<T>(char separator, IEnumerable<T> values) => string.Join(separator.ToString(), values);
    }

    extension(Random random)
    {
        public void Shuffle<T>(T[] items)
        {
            for (int index = items.Length - 1; index > 0; index--)
            {
                int other = random.Next(index + 1);
                (items[index], items[other]) = (items[other], items[index]);
            }
        }
    }

    extension(Task task)
    {
        public Task WaitAsync(TimeSpan timeout, CancellationToken cancellationToken = default) => task.WaitAsync(timeout, TimeProvider.System, cancellationToken);
    }

    extension<T>(Task<T> task)
    {
        public Task<T> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken = default) => task.WaitAsync(timeout, TimeProvider.System, cancellationToken);
    }

    extension(CancellationTokenSource source)
    {
        public Task CancelAsync()
        {
            source.Cancel();
            return Task.CompletedTask;
        }
    }

    extension(TcpListener listener)
    {
        public async Task<TcpClient> AcceptTcpClientAsync(CancellationToken cancellationToken) =>
            await listener.AcceptTcpClientAsync().WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);

        public void Dispose() => listener.Stop();
    }

    extension(Stream stream)
    {
        public void ReadExactly(byte[] buffer)
        {
            for (int read = 0; read < buffer.Length;)
            {
                int count = stream.Read(buffer, read, buffer.Length - read);
                read += count > 0 ? count : throw new EndOfStreamException();
            }
        }

        public Task ReadExactlyAsync(byte[] buffer, CancellationToken cancellationToken) =>
            Task.Run(() => stream.ReadExactly(buffer), cancellationToken).WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
    }

    extension(HttpClient http)
    {
        public Task<string> GetStringAsync(string address, CancellationToken cancellationToken) => http.GetStringAsync(address).WaitAsync(Timeout.InfiniteTimeSpan, cancellationToken);
    }

    extension(HttpContent content)
    {
        public void CopyTo(Stream stream, System.Net.TransportContext? context, CancellationToken cancellationToken) => content.CopyToAsync(stream, context).GetAwaiter().GetResult();

        public Task CopyToAsync(Stream stream, CancellationToken cancellationToken) => content.CopyToAsync(stream).WaitAsync(Timeout.InfiniteTimeSpan, cancellationToken);

        public Task<string> ReadAsStringAsync(CancellationToken cancellationToken) => content.ReadAsStringAsync().WaitAsync(Timeout.InfiniteTimeSpan, cancellationToken);
    }

    extension(HttpRequestOptions options)
    {
        public void TryAdd(string name, object? value) => options.Set(new HttpRequestOptionsKey<object?>(name), value);
    }

    extension(Encoding encoding)
    {
        public byte[] Preamble => encoding.GetPreamble();
    }

    extension(Convert)
    {
        public static string ToHexString(byte[] bytes) => BitConverter.ToString(bytes).Replace("-", "");
    }

    extension(HMACSHA256)
    {
        public static byte[] HashData(byte[] key, byte[] source)
        {
            using HMACSHA256 algorithm = new(key);
            return algorithm.ComputeHash(source);
        }
    }

    extension(GC)
    {
        // Not available. The test that reads it is skipped.
        public static long GetTotalAllocatedBytes(bool precise) => throw new PlatformNotSupportedException();
    }

    extension(MethodInfo method)
    {
        public T CreateDelegate<T>(object target)
            where T : Delegate => (T)method.CreateDelegate(typeof(T), target);
    }

    extension(Parallel)
    {
        public static Task ForEachAsync<T>(IEnumerable<T> items, CancellationToken cancellationToken, Func<T, CancellationToken, ValueTask> action) =>
            Task.WhenAll(items.Select(item => Task.Run(() => action(item, cancellationToken).AsTask(), cancellationToken)));
    }
}
