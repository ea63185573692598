// Saves and changes a chat session from .NET Framework. The settings are in App.config: see the README in this folder.
using System.Configuration;
using System.IO;
using System.Text.Json;
using ChatSample;
using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;

ServiceCollection services = new();
services.AddSuperOfficeChatClient(static options =>
{
    options.BaseAddress = new Uri(Setting.Read("SuperOffice:BaseAddress"));
    options.Credential = ChatCredential.SoTicket(Setting.Read("SuperOffice:Ticket"));
    options.AppToken = Setting.Read("SuperOffice:AppToken");
});

using ServiceProvider provider = services.BuildServiceProvider();
IChatAgentClient chat = provider.GetRequiredService<IChatAgentClient>();
try
{
    string json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "request.json"));
    ChatSessionEntity documented = JsonSerializer.Deserialize<ChatSessionEntity>(json)
        ?? throw new InvalidDataException("request.json contains no session.");

    // Id 0 saves a new session. Any other id replaces all values of an existing one.
    ChatSessionEntity saved = await chat.SaveChatSessionEntityAsync(documented with { ChatSessionId = 0 });
    Console.WriteLine($"saved:   id {saved.ChatSessionId}, status {saved.Status}, customer {saved.CustomerName}");

    ChatSessionEntity updated = await chat.UpdateChatSessionEntityAsync(
        saved.ChatSessionId, static current => current with { Status = ChatSessionStatus.Finished });
    Console.WriteLine($"updated: id {updated.ChatSessionId}, status {updated.Status}, customer {updated.CustomerName}");

    ChatSessionEntity? read = await chat.GetChatSessionEntityAsync(updated.ChatSessionId);
    Console.WriteLine($"read:    {(read == updated ? "equal to the updated session" : "changed by somebody else since the update")}");
    return 0;
}
catch (ChatAgentException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
