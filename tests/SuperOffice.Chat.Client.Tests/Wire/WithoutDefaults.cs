using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Tests.Wire;

/// <summary>
/// A JSON text without 0, false, null and the date for none: they are what an absent member is to the server, and older
/// records leave them out.
/// </summary>
internal static class WithoutDefaults
{
    public const string NoDate = "0001-01-01T00:00:00";

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
                if (value?.ToJsonString() is null or "0" or "false" or $"\"{NoDate}\"")
                {
                    document.Remove(name);
                }
            }
        }
    }
}
