using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Tests.Wire;

/// <summary>
/// A JSON text without 0, false and null: they are what an absent member is to the server, and older records leave them out.
/// </summary>
internal static class WithoutDefaults
{
    public static string Of(string text)
    {
        JsonNode document = JsonNode.Parse(text)!;
        Strip(document);
        return document.ToJsonString();
    }

    private static void Strip(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (JsonNode? item in array)
            {
                Strip(item);
            }
        }
        else if (node is JsonObject document)
        {
            foreach ((string name, JsonNode? value) in document.ToArray())
            {
                Strip(value);
                if (value?.ToJsonString() is null or "0" or "false")
                {
                    document.Remove(name);
                }
            }
        }
    }
}
