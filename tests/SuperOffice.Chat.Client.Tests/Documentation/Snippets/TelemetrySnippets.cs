using System.Diagnostics;
using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Documentation.Snippets;

/// <summary>The C# of docs/telemetry.md. <see cref="DocsCodeTests"/> compares the two.</summary>
internal static class TelemetrySnippets
{
    public static void Listen()
    {
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == "SuperOffice.Chat.Client",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => Console.WriteLine($"{activity.DisplayName}: {activity.Duration}"),
        };
        ActivitySource.AddActivityListener(listener);
    }

    public static async Task LogAsync(ChatClientOptions options, ILoggerFactory loggerFactory)
    {
        using ChatAgentClient chat = ChatAgentClient.Create(options, loggerFactory);
        await chat.GetChatPresenceAsync();
    }

    public static void Print(ChatSessionEntity session)
    {
        Console.WriteLine(session); // ChatSessionEntity { ChatSessionId = 17, ... }
    }
}
