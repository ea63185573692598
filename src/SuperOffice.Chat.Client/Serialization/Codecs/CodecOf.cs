using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>The codec of a type that makes up a whole body, where there is one.</summary>
internal static class CodecOf<T>
{
    private static readonly ReadValue<T?>? Reader = (ReadValue<T?>?)CodecTable.FindReader(typeof(T));

    public static Action<Utf8JsonWriter, T>? Writer { get; } = (Action<Utf8JsonWriter, T>?)CodecTable.FindWriter(typeof(T));

    /// <returns>False when System.Text.Json must read it, if only to say what is wrong.</returns>
    public static bool TryRead(ReadOnlySpan<byte> json, InstantConverter instants, [MaybeNull] out T value)
    {
        value = default;
        if (Reader is null)
        {
            return false;
        }

        try
        {
            Utf8JsonReader reader = new(json);
            reader.Read();
            value = Reader(ref reader, instants);
            return !reader.Read();
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            return false;
        }
    }
}
