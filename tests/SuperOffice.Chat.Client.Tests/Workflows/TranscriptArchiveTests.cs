using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Workflows;

/// <summary>7. Transcripts are archived, and sessions deleted where they must not be stored.</summary>
public sealed class TranscriptArchiveTests : WorkflowTest
{
    [Fact]
    public async Task An_ended_session_is_archived_as_text_and_html_and_then_deleted()
    {
        ChatCustomer ann = Arrive("Ann", "1 < 2?");
        ChatCustomer bob = Arrive("Bob", "Still waiting");
        IChatAgentClient kari = SignIn("kari");
        Assert.NotNull(await kari.PickUpChatSessionAsync(ann.ChatSessionId, cancellationToken: Cancelled));
        ann.Leave();

        Dictionary<int, (string Text, string Html)> archive = [];
        foreach (ChatSessionEntity session in await kari.ChatSessionsForUserAsync(cancellationToken: Cancelled))
        {
            if (session.HasEnded())
            {
                int id = session.ChatSessionId;
                archive[id] = (
                    await kari.GetChatTranscriptAsync(id, cancellationToken: Cancelled),
                    await kari.GetChatTranscriptAsync(id, html: true, cancellationToken: Cancelled));
                await kari.DeleteChatSessionEntityAsync(id, cancellationToken: Cancelled);
            }
        }

        (string text, string html) = Assert.Single(archive).Value;
        Assert.Contains("Ann: 1 < 2?", text, StringComparison.Ordinal);
        Assert.Contains("1 &lt; 2?", html, StringComparison.Ordinal);
        Assert.Equal([bob.ChatSessionId], Emulator.Sessions.Select(static session => session.ChatSessionId));
        Assert.Empty(Emulator.Messages(ann.ChatSessionId));
    }
}
