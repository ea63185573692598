using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents a session in a list.</summary>
internal sealed record SessionInfo(int SessionId, int TopicId, string Status, string? Customer, string? Agent, int Rating, DateTimeOffset? WhenRequested)
{
    public static SessionInfo From(ChatSessionEntity session) => new(
        session.ChatSessionId, session.TopicId, session.Status.Text, session.CustomerName, session.User?.FullName ?? session.User?.Name, session.Rating, session.WhenRequested);

    public static SessionInfo From(ChatCustomer customer) => From(customer.Session ?? throw new NotFoundException("The session has been removed."));
}
