using System.Globalization;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.AgentConsole.Rendering;

/// <summary>Formats a session as rows, with the names of the SuperOffice reference.</summary>
internal static class SessionFields
{
    public static IReadOnlyList<FieldGroup> From(ChatSessionEntity session) =>
    [
        new("Session",
        [
            new(nameof(session.ChatSessionId), Number(session.ChatSessionId)),
            new(nameof(session.TopicId), Number(session.TopicId)),
            new(nameof(session.Status), session.Status.Text),
            new(nameof(session.Flags), session.Flags.Text),
            new(nameof(session.InitialQueuePos), Number(session.InitialQueuePos)),
            new(nameof(session.AlertLevel), Number(session.AlertLevel)),
            new(nameof(session.Rank), Number(session.Rank)),
            new(nameof(session.Rating), Number(session.Rating)),
            new(nameof(session.ChatbotIsActive), YesOrNo(session.ChatbotIsActive)),

            // Whoever has the key can write as the customer.
            new(nameof(session.SessionKey), string.IsNullOrEmpty(session.SessionKey) ? null : "(set, not shown)"),
        ]),
        new("Customer",
        [
            new(nameof(session.CustomerName), session.CustomerName),
            new(nameof(session.CustomerAlias), session.CustomerAlias),
            new(nameof(session.CustomerCompanyName), session.CustomerCompanyName),
            new(nameof(session.CustomerEmail), session.CustomerEmail),
            new(nameof(session.CustomerPhone), session.CustomerPhone),
            new(nameof(session.CustomerHost), session.CustomerHost),
            new(nameof(session.CustomerConsented), YesOrNo(session.CustomerConsented)),
        ]),
        new("Messages",
        [
            new(nameof(session.FirstMessage), session.FirstMessage),
            new(nameof(session.LastMessage), session.LastMessage),
        ]),
        new("Times",
        [
            new(nameof(session.WhenRequested), Time(session.WhenRequested)),
            new(nameof(session.WhenStarted), Time(session.WhenStarted)),
            new(nameof(session.WhenIdle), Time(session.WhenIdle)),
            new(nameof(session.WhenFetched), Time(session.WhenFetched)),
            new(nameof(session.WhenEnded), Time(session.WhenEnded)),
        ]),
        new("In CRM",
        [
            new(nameof(session.User), Links.Format(session.User)),
            new(nameof(session.Person), Links.Format(session.Person)),
            new(nameof(session.Contact), Links.Format(session.Contact)),
            new(nameof(session.Project), Links.Format(session.Project)),
            new(nameof(session.Sale), Links.Format(session.Sale)),
            new(nameof(session.Ticket), Links.Format(session.Ticket)),
            new(nameof(session.TransferTo), Links.Format(session.TransferTo)),
        ]),
        .. Unknown(session),
    ];

    // The client preserves these members although it has no property for them.
    private static IEnumerable<FieldGroup> Unknown(ChatSessionEntity session)
    {
        if (session.AdditionalData.Count > 0)
        {
            yield return new("Not in this version", [.. session.AdditionalData.Select(member => new Field(member.Key, member.Value.GetRawText()))]);
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string YesOrNo(bool value) => value ? "yes" : "no";

    private static string? Time(DateTimeOffset? time) => time?.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);
}
