using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SuperOffice.Chat.Client.Testing.Operations;
using SuperOffice.Chat.Client.Testing.Responses;
using SuperOffice.Chat.Client.Testing.Time;
using SuperOffice.Chat.Client.Testing.World;

namespace SuperOffice.Chat.Client.Testing.Hosting;

/// <summary>Runs the operations of the agent, without faults.</summary>
internal sealed class ChatAgent
{
    private readonly ChatAccess _access;
    private readonly ChatWorld _world;
    private readonly ZoneReader _zones;

    public ChatAgent(ChatAgentEmulatorOptions options, EmulatorState state)
    {
        _access = state.Access;
        _world = state.World;
        _zones = new ZoneReader(options);
    }

    /// <param name="request">The request.</param>
    /// <param name="operationName">The name of the operation. Empty when the path is unknown.</param>
    /// <param name="body">The body of the request.</param>
    public ChatResponse Respond(HttpRequest request, string operationName, ReadOnlyMemory<byte> body)
    {
        try
        {
            return ChatOperations.TryFind(operationName, out IChatOperation? operation)
                ? RequestRules.Check(request, operation, _access) ?? Execute(request, operation, body)
                : StandardResponses.NoSuchPath(request.Path);
        }
        catch (RequestRejectedException rejection)
        {
            return rejection.Response;
        }
    }

    private ChatResponse Execute(HttpRequest request, IChatOperation operation, ReadOnlyMemory<byte> body)
    {
        RequestedZone zone = _zones.Read(request.Headers);
        using JsonDocument? document = operation.TakesBody ? Parse(body) : null;
        ChatResponse response = operation.Execute(new ChatCall
        {
            Query = request.Query,
            Body = document?.RootElement ?? default,
            Zone = zone,
            World = _world,
            Caller = Caller(request.Headers),
        });
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
