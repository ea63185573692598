using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Runs the operations of the agents, without faults.</summary>
internal sealed class ChatAgent(ChatAgentEmulatorOptions options, ChatAccess access, ChatWorld world, WebhookHub webhooks)
{
    private readonly ChatAccess _access = access;
    private readonly ChatWorld _world = world;
    private readonly WebhookHub _webhooks = webhooks;
    private readonly ZoneReader _zones = new(options);

    /// <param name="request">The request.</param>
    /// <param name="operation">The operation, or null when the path is unknown.</param>
    /// <param name="body">The body of the request.</param>
    /// <param name="cancellationToken">A token that is canceled when the client disconnects or the emulator stops.</param>
    public async ValueTask<ChatResponse> RespondAsync(
        HttpRequest request, AgentOperation? operation, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        try
        {
            return operation is null
                ? StandardResponses.NoSuchPath(request.Path)
                : RequestRules.Check(request, operation, _access) ?? await ExecuteAsync(request, operation, body, cancellationToken).ConfigureAwait(false);
        }
        catch (RequestRejectedException rejection)
        {
            return rejection.Response;
        }
    }

    private async ValueTask<ChatResponse> ExecuteAsync(
        HttpRequest request, AgentOperation operation, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        RequestedZone zone = _zones.Read(request.Headers);
        using JsonDocument? document = operation.TakesBody ? Parse(body) : null;
        ChatUser? caller = Caller(request.Headers);
        _world.Events.SetCaller(caller);
        ChatResponse response = await operation.ExecuteAsync(new ChatCall
        {
            Query = request.Query,
            Body = document?.RootElement ?? default,
            Zone = zone,
            World = _world,
            Webhooks = _webhooks,
            Caller = caller,
            CancellationToken = cancellationToken,
        }).ConfigureAwait(false);
        return zone.Name is null ? response : response with { Headers = [.. response.Headers, new("SO-TIMEZONE", zone.Name)] };
    }

    private ChatUser? Caller(IHeaderDictionary headers) =>
        _access.Find(headers)?.User is string user ? _world.Users.Find(user) : _world.Users.First;

    private static JsonDocument Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            RejectInvalidStrings(body.Span);
            return JsonDocument.Parse(body);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw RequestRejectedException.InvalidRequest($"The body is not valid JSON. {exception.Message}");
        }
    }

    // JsonDocument does not validate strings, which can contain invalid UTF-8 or unpaired surrogates.
    private static void RejectInvalidStrings(ReadOnlySpan<byte> body)
    {
        Utf8JsonReader reader = new(body);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String)
            {
                reader.GetString();
            }
        }
    }
}
