using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents a message, and the options that it offers.</summary>
internal sealed record MessageInfo(int MessageId, string Type, string SpecialType, string? Author, string? Text, IReadOnlyList<string> Options, DateTimeOffset? WhenPosted)
{
    public static MessageInfo From(ChatMessage message) => new(
        message.ChatMessageId,
        message.Type.Text,
        message.SpecialType.Text,
        message.Author,
        message.Message,
        message.SpecialType.Text == OfferedOptions.SpecialType ? OfferedOptions.Read(message.SpecialParam) : [],
        message.WhenPosted);
}
