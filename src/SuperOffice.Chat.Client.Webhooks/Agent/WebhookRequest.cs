using System.Text.Json;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Webhooks.Agent;

/// <summary>A request of the Webhook agent, which has no Refit interface: writes its body and sends it through the pipeline.</summary>
internal sealed class WebhookRequest(HttpClient http)
{
    private const int UsualBodyLength = 1024;

    private static readonly HttpRequestOptionsKey<ChatCall> CallKey = new(ChatCall.Key);

    private readonly HttpClient _http = http;

    /// <summary>Gets the query of the address, with its question mark.</summary>
    public string Query { get; init; } = "";

    /// <summary>Gets what writes the body; null for a request without one.</summary>
    public Action<Utf8JsonWriter>? WriteBody { get; init; }

    /// <summary>Gets the secret that the body carries, which no message may contain.</summary>
    public string? Secret { get; init; }

    public static async Task<HttpResponseMessage> SendAsync(
        IChatAgentApi api, WebhookRequest request, ChatCall call, CancellationToken cancellationToken)
    {
        if (request.Secret is { Length: > 0 } secret)
        {
            call.AddSecret(secret);
        }

        string root = request._http.BaseAddress!.AbsoluteUri.TrimEnd('/');
        using HttpRequestMessage message = new(HttpMethod.Post, $"{root}{call.Operation.Path}{request.Query}") { Content = request.CreateBody() };
        message.Options.Set(CallKey, call);
        return await request._http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
    }

    private JsonBody? CreateBody()
    {
        if (WriteBody is null)
        {
            return null;
        }

        PooledBuffer buffer = new(UsualBodyLength);
        try
        {
            using Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = ChatJson.Options.Encoder });
            WriteBody(writer);
            writer.Flush();
            return new JsonBody(buffer);
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }
}
