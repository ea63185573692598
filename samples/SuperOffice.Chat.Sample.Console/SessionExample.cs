using System.Text.Json;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;

namespace ChatSample;

/// <summary>Creates, saves, changes and reads a session.</summary>
internal sealed class SessionExample(IChatAgentClient chat)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Console.WriteLine();
        Console.WriteLine("A session");

        // Returns the server's defaults. Nothing is saved yet, so the id is 0.
        ChatSessionEntity defaults = await chat.CreateDefaultChatSessionEntityAsync(cancellationToken);
        Console.WriteLine($"  created: id {defaults.ChatSessionId}, not saved yet");

        // Id 0 saves a new session. Any other id replaces all values of an existing one.
        ChatSessionEntity documented = await ReadDocumentedSessionAsync(cancellationToken);
        ChatSessionEntity saved = await chat.SaveChatSessionEntityAsync(
            documented with { ChatSessionId = defaults.ChatSessionId }, cancellationToken);
        Console.WriteLine($"  saved:   id {saved.ChatSessionId}, status {saved.Status}, customer {saved.CustomerName}");

        // Reads the session, applies the change and saves it. Values that you do not mention stay as they are.
        ChatSessionEntity updated = await chat.UpdateChatSessionEntityAsync(
            saved.ChatSessionId, static current => current with { Status = ChatSessionStatus.Finished }, cancellationToken);
        Console.WriteLine($"  updated: id {updated.ChatSessionId}, status {updated.Status}, customer {updated.CustomerName}");

        // Null means that the session does not exist, or that you do not have access to it. Sessions compare by value.
        ChatSessionEntity? read = await chat.GetChatSessionEntityAsync(updated.ChatSessionId, cancellationToken);
        Console.WriteLine($"  read:    {(read == updated ? "equal to the updated session" : "changed by somebody else since the update")}");
    }

    // The request body of the reference page of SaveChatSessionEntity.
    private static async Task<ChatSessionEntity> ReadDocumentedSessionAsync(CancellationToken cancellationToken)
    {
        await using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "request.json"));
        return await JsonSerializer.DeserializeAsync<ChatSessionEntity>(file, ChatJson.Options, cancellationToken)
            ?? throw new InvalidDataException("request.json contains no session.");
    }
}
