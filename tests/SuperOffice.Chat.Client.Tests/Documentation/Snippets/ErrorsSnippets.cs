using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Documentation.Snippets;

/// <summary>The C# of docs/errors-and-retries.md. <see cref="DocsCodeTests"/> compares the two.</summary>
internal static class ErrorsSnippets
{
    public static async Task<DateTimeOffset> HandleAsync(
        IChatAgentClient chat, ChatSessionEntity session, TimeProvider clock, ILogger logger)
    {
        DateTimeOffset retryAt = default;
        try
        {
            session = await chat.SaveChatSessionEntityAsync(session);
        }
        catch (ChatAgentException exception) when (exception.OutcomeUnknown)
        {
            // The server may have stored the session. Check before saving it again.
        }
        catch (ChatAgentRateLimitException exception)
        {
            retryAt = clock.GetUtcNow() + (exception.RetryAfter ?? TimeSpan.FromMinutes(1));
        }
        catch (ChatAgentApiException exception)
        {
            logger.LogError(exception, "SuperOffice rejected the session: {ErrorType}", exception.ErrorType);
        }

        return retryAt;
    }

    public static async Task CheckAsync(IChatAgentClient chat, int sessionId, int lastMessageId, string text, string author)
    {
        try
        {
            await chat.ReplyToCustomerAsync(sessionId, text, author);
        }
        catch (ChatAgentException exception) when (exception.OutcomeUnknown)
        {
            IReadOnlyList<ChatMessage> messages = await chat.GetChatMessagesAsync(sessionId, lastMessageId);
            if (!messages.Any(message => message.Message == text && message.Author == author))
            {
                await chat.ReplyToCustomerAsync(sessionId, text, author);
            }
        }
    }

    public static void Resilience(IServiceCollection services)
    {
        services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());
    }
}
