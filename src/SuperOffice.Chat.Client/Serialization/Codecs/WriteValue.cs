using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

internal delegate void WriteValue<in T>(Utf8JsonWriter writer, T value, JsonPurpose purpose);
