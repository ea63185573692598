using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;

namespace SuperOffice.Chat.Client;

/// <summary>Provides the methods of collections that later platforms have.</summary>
internal static class CollectionExtensions
{
    extension<TKey, TValue>(Dictionary<TKey, TValue> dictionary)
        where TKey : notnull
    {
        public TValue? GetValueOrDefault(TKey key) => dictionary.TryGetValue(key, out TValue? value) ? value : default;

        public bool TryAdd(TKey key, TValue value)
        {
            if (dictionary.ContainsKey(key))
            {
                return false;
            }

            dictionary.Add(key, value);
            return true;
        }
    }

    extension<TKey, TValue>(KeyValuePair<TKey, TValue> pair)
    {
        public void Deconstruct(out TKey key, out TValue value)
        {
            key = pair.Key;
            value = pair.Value;
        }
    }

    extension<TKey, TValue>(ConcurrentDictionary<TKey, TValue> dictionary)
        where TKey : notnull
    {
        public bool TryRemove(KeyValuePair<TKey, TValue> pair) => ((ICollection<KeyValuePair<TKey, TValue>>)dictionary).Remove(pair);
    }

    extension<TKey, TValue>(ReadOnlyDictionary<TKey, TValue>)
        where TKey : notnull
    {
        public static ReadOnlyDictionary<TKey, TValue> Empty => new(new Dictionary<TKey, TValue>());
    }

    extension<T>(Stack<T> stack)
    {
        public bool TryPeek([MaybeNullWhen(false)] out T item)
        {
            item = stack.Count > 0 ? stack.Peek() : default;
            return stack.Count > 0;
        }
    }

    extension<T>(IEnumerable<T> items)
    {
        public T? MinBy<TKey>(Func<T, TKey> getKey) => items.OrderBy(getKey).FirstOrDefault();
    }

    extension(Array)
    {
        public static int MaxLength => 0X7FFFFFC7;
    }

    extension(GC)
    {
        public static T[] AllocateUninitializedArray<T>(int length) => new T[length];
    }
}
