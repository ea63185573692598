using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>
/// Reads and writes one kind of value without the serializer. What does not fit is thrown in whatever way is at hand:
/// System.Text.Json then reads or writes the whole again, and says what is wrong.
/// </summary>
internal interface ICodec<T>
{
    /// <summary>Reads the value that begins at the reader's token, a null included, up to its last token.</summary>
    static abstract T Read(ref Utf8JsonReader reader, InstantConverter instants);

    static abstract void Write(Utf8JsonWriter writer, T value);
}
