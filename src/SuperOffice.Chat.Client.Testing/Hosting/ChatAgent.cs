using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Operations;
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
    public ChatAnswer Answer(HttpRequest request, string operationName, ReadOnlyMemory<byte> body)
    {
        try
        {
            return ChatOperations.TryFind(operationName, out IChatOperation? operation)
                ? RequestRules.Check(request, operation, _access) ?? Execute(request, operation, body)
                : StandardAnswers.NoSuchPath(request.Path);
        }
        catch (RefusedException refusal)
        {
            return refusal.Answer;
        }
    }

    private ChatAnswer Execute(HttpRequest request, IChatOperation operation, ReadOnlyMemory<byte> body)
    {
        RequestedZone zone = _zones.Read(request.Headers);
        using JsonDocument? document = operation.TakesBody ? Parse(body) : null;
        ChatAnswer answer = operation.Execute(new ChatCall
        {
            Query = request.Query,
            Body = document?.RootElement ?? default,
            Zone = zone,
            World = _world,
            Caller = Caller(request.Headers),
        });
        return zone.Name is null ? answer : answer with { Headers = [.. answer.Headers, new("SO-TIMEZONE", zone.Name)] };
    }

    private ChatUser? Caller(IHeaderDictionary headers) =>
        _access.Find(headers)?.User is string user ? _world.Users.Find(user) : _world.Users.First;

    private static JsonDocument Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            RefuseBrokenTexts(body.Span);
            return JsonDocument.Parse(body);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw RefusedException.InvalidRequest($"The body is not valid JSON. {exception.Message}");
        }
    }

    // JsonDocument does not validate strings, which can contain invalid UTF-8 or unpaired surrogates.
    private static void RefuseBrokenTexts(ReadOnlySpan<byte> body)
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
