using System.Text.Json;

namespace SuperOffice.Chat.Client.Tests.Wire;

/// <summary>Reads and writes with the library's own options.</summary>
internal static class Json
{
    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, ChatJson.Options)!;

    public static object Read(string text, Type type) => JsonSerializer.Deserialize(text, type, ChatJson.Options)!;

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, value!.GetType(), ChatJson.Options);
}
