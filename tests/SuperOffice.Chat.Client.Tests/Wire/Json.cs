using System.Reflection;
using System.Text;
using System.Text.Json;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Tests.Wire;

/// <summary>Reads and writes with the library's own options.</summary>
internal static class Json
{
    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, ChatJson.Options)!;

    public static object Read(string text, Type type) => JsonSerializer.Deserialize(text, type, ChatJson.Options)!;

    /// <summary>Returns the request body for a record.</summary>
    public static string Write<T>(T value)
    {
        MethodInfo write = typeof(Json).GetMethod(nameof(WriteBody), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(value!.GetType());
        try
        {
            return (string)write.Invoke(null, [value])!;
        }
        catch (TargetInvocationException exception)
        {
            throw exception.InnerException!;
        }
    }

    private static string WriteBody<T>(T value)
    {
        using HttpContent body = new JsonBodySerializer().ToHttpContentSynchronous(value);
        using MemoryStream bytes = new();
        body.CopyTo(bytes, null, CancellationToken.None);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
