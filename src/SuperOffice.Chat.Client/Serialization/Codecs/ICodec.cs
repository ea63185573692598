using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>Reads and writes one kind of value.</summary>
internal interface ICodec<T>
{
    /// <summary>Reads the value that starts at the reader's token, null included, up to its last token.</summary>
    /// <exception cref="JsonException">The JSON is invalid for the type.</exception>
    /// <exception cref="InvalidOperationException">A string is not valid Unicode.</exception>
    T Read(ref Utf8JsonReader reader, Instants instants);

    /// <exception cref="JsonException">The value cannot be written as JSON.</exception>
    void Write(Utf8JsonWriter writer, T value, JsonPurpose purpose);
}
