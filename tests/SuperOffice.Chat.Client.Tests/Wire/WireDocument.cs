using System.Text;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Tests.Wire;

/// <summary>The bodies of SuperOffice's own reference page, letter by letter.</summary>
internal static class WireDocument
{
    public static string Request { get; } = Text("request.json");

    public static string Response { get; } = Text("response.json");

    public static JsonObject RequestObject => JsonNode.Parse(Request)!.AsObject();

    public static JsonObject ResponseObject => JsonNode.Parse(Response)!.AsObject();

    public static string Text(string name)
    {
        using Stream stream = typeof(WireDocument).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded; put it into Wire/Documents.");
        using StreamReader reader = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return reader.ReadToEnd();
    }
}
