using System.Text;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Support;

/// <summary>The bodies of SuperOffice's reference page, byte by byte.</summary>
internal static class DocumentedJson
{
    public static string Request { get; } = Encoding.UTF8.GetString(Bytes("request.json"));

    public static string Response { get; } = Encoding.UTF8.GetString(Bytes("response.json"));

    public static JsonObject RequestObject => JsonNode.Parse(Request)!.AsObject();

    public static JsonObject ResponseObject => JsonNode.Parse(Response)!.AsObject();

    public static byte[] Bytes(string name)
    {
        using Stream stream = typeof(DocumentedJson).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded. Add it to the folder Documents.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
