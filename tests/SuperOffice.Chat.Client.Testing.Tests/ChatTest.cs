using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing.Tests;

/// <summary>Chats in the default world: topic 1, agents kari (11, 201) and ola (12, 202), a clock moved by hand.</summary>
public abstract class ChatTest : EmulatorTest
{
    /// <summary>Signs in as ola.</summary>
    protected const string Ola = "7T:ola";

    /// <summary>Signs in as nobody who may chat.</summary>
    protected const string Robot = "7T:robot";

    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 7, 1, 10, 0, 0, TimeSpan.Zero));

    protected async Task<ChatAgentEmulator> OpenAsync(ChatAgentEmulatorOptions? options = null)
    {
        options ??= new ChatAgentEmulatorOptions();
        options.TimeProvider = Clock;
        ChatAgentEmulator emulator = await StartAsync(options);
        emulator.Access.AllowSoTicket(Ola, "ola").AllowSoTicket(Robot, "robot");
        return emulator;
    }

    /// <summary>A session in the given state, which is the emulator's first.</summary>
    protected async Task<ChatAgentEmulator> OpenAsync(ChatSessionStatus status, ChatAgentEmulatorOptions? options = null)
    {
        ChatAgentEmulator emulator = await OpenAsync(options);
        emulator.Seed(new() { TopicId = 1, Status = status, CustomerName = "Ann" });
        return emulator;
    }

    /// <summary>A conversation of kari and Ann.</summary>
    protected async Task<ChatAgentEmulator> TalkAsync(ChatAgentEmulatorOptions? options = null)
    {
        ChatAgentEmulator emulator = await OpenAsync(ChatSessionStatus.InQueue, options);
        Assert.NotNull(await ReadJsonAsync(emulator, "PickUpChatSession", """{"ChatSessionId":1}"""));
        return emulator;
    }

    protected Task<JsonNode?> ReadAsync(ChatAgentEmulator emulator) => ReadJsonAsync(emulator, "GetChatSessionEntity?chatSessionEntityId=1");

    protected static string[] Specials(ChatAgentEmulator emulator) => [.. emulator.Messages(1).Select(message => message.SpecialType.Text!)];
}
