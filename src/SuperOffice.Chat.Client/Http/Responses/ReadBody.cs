using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Reads the body of a response. Throws a JsonException when the body does not match.</summary>
internal delegate T ReadBody<out T>(ReadOnlySpan<byte> json, Instants instants);
