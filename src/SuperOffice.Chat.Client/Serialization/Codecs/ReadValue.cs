using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

internal delegate T ReadValue<out T>(ref Utf8JsonReader reader, Instants instants);
