using System.Runtime.Versioning;
using System.Text.Json;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Webhooks.Agent;

namespace SuperOffice.Chat.Client.Webhooks;

/// <summary>
/// The client of the Webhook agent. A container creates it for <see cref="IWebhookAgentClient"/>; without one,
/// <see cref="Create"/> does.
/// </summary>
/// <remarks>Safe for any number of callers at once. It holds nothing that must be disposed.</remarks>
[UnsupportedOSPlatform("browser")]
public sealed class WebhookAgentClient : IWebhookAgentClient
{
    private readonly ChatCalls _calls;
    private readonly HttpClient _http;

    internal WebhookAgentClient(ChatAgentClient client)
    {
        _calls = client.Calls;
        _http = client.Http;
    }

    /// <summary>Creates a client of the Webhook agent that sends through a client of the Chat agent.</summary>
    /// <param name="client">
    /// A client that this library created: by <see cref="ChatAgentClient.Create(ChatClientOptions)"/>, the container, or
    /// <see cref="IChatAgentClientFactory"/> for one of many tenants. Its settings, credential and connections are used, and it must
    /// not be disposed before.
    /// </param>
    /// <returns>The client.</returns>
    /// <exception cref="ArgumentException">The application implements <paramref name="client"/> itself.</exception>
    public static IWebhookAgentClient Create(IChatAgentClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client is ChatAgentClient known
            ? new WebhookAgentClient(known)
            : throw new ArgumentException(
                $"A {client.GetType().Name} has no connection that the Webhook agent could use. Pass the client that ChatAgentClient.Create, the container or IChatAgentClientFactory created.",
                nameof(client));
    }

    /// <inheritdoc/>
    public Task<Webhook> CreateDefaultWebhookAsync(ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.GetAsync(WebhookOperations.CreateDefaultWebhook, new WebhookRequest(_http), options, cancellationToken);

    /// <inheritdoc/>
    public Task<Webhook> SaveWebhookAsync(
        Webhook webhook, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(webhook);
        return _calls.GetAsync(
            webhook.WebhookId > 0 ? WebhookOperations.SaveStoredWebhook : WebhookOperations.SaveNewWebhook,
            new WebhookRequest(_http) { WriteBody = writer => WebhookWriter.Write(writer, webhook), Secret = webhook.Secret },
            options,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Webhook?> GetWebhookAsync(
        int webhookId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(webhookId);
        return _calls.FindAsync(WebhookOperations.GetWebhook, ById(webhookId), options, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Webhook>> GetAllWebhooksAsync(
        string? nameFilter = null,
        string? eventFilter = null,
        WebhookState statusFilter = WebhookState.Unknown,
        ChatRequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        void Write(Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteString("NameFilter", nameFilter ?? "");
            writer.WriteString("EventFilter", eventFilter ?? "");
            writer.WriteString("StatusFilter", statusFilter.ToString());
            writer.WriteEndObject();
        }

        return _calls.ListAsync(
            WebhookOperations.GetAllWebhooks,
            new WebhookRequest(_http) { WriteBody = Write },
            options,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteWebhookAsync(int webhookId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(webhookId);
        return _calls.RunAsync(WebhookOperations.DeleteWebhook, ById(webhookId), options, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<WebhookResult> TestWebhookAsync(
        Webhook webhook, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(webhook);
        void Write(Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("Webhook");
            WebhookWriter.Write(writer, webhook);
            writer.WriteEndObject();
        }

        return _calls.GetAsync(
            WebhookOperations.TestWebhook,
            new WebhookRequest(_http) { WriteBody = Write, Secret = webhook.Secret },
            options,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task SignalEventAsync(
        string eventName,
        int primaryKey,
        IReadOnlyDictionary<string, JsonElement>? data = null,
        ChatRequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        void Write(Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteString("EventName", eventName);
            writer.WriteNumber("PrimaryKey", primaryKey);
            if (data is not null)
            {
                WebhookWriter.WriteMembers(writer, "Data", data);
            }

            writer.WriteEndObject();
        }

        return _calls.RunAsync(
            WebhookOperations.SignalEvent, new WebhookRequest(_http) { WriteBody = Write }, options, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<string?> GetLastErrorAsync(
        int webhookId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(webhookId);
        void Write(Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteNumber("WebhookId", webhookId);
            writer.WriteEndObject();
        }

        return _calls.FindAsync(
            WebhookOperations.GetLastError, new WebhookRequest(_http) { WriteBody = Write }, options, cancellationToken);
    }

    private WebhookRequest ById(int webhookId) =>
        new(_http) { Query = FormattableString.Invariant($"?webhookId={webhookId}") };
}
