using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.ColdStart;

/// <summary>HttpClient and source-generated System.Text.Json over the same records, and nothing else.</summary>
internal static class ColdClient
{
    public static async Task<int> SaveAsync(Uri server, ChatSessionEntity entity)
    {
        JsonTypeInfo<ChatSessionEntity> type = (JsonTypeInfo<ChatSessionEntity>)ChatJson.Options.GetTypeInfo(typeof(ChatSessionEntity));
        using HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri(server, "/Cust1/api/v1/Agents/Chat/SaveChatSessionEntity"))
        {
            Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(entity, type))
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") },
            },
        };
        using HttpResponseMessage response = await http.SendAsync(request).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        byte[] body = await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
        return JsonSerializer.Deserialize(body, type)!.ChatSessionId;
    }
}
