using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Tests.Documentation;

/// <summary>Contains every C# block of the README that is not a complete program, so that it compiles.</summary>
internal static class ReadmeSnippets
{
    public static ChatClientOptions Tenant()
    {
        ChatClientOptions options = new()
        {
            BaseAddress = new Uri("https://online3.superoffice.com/Cust12345/api"),
            AppToken = "client secret of the app",
            Credential = ChatCredential.SoTicket("7T:..."),
        };

        return options;
    }

    public static void Container(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSuperOfficeChatClient(configuration.GetSection("SuperOffice"));
    }

    public static async Task ReplyAsync(IChatAgentClient chat, int sessionId)
    {
        try
        {
            await chat.ReplyToCustomerAsync(sessionId, "Hello, how can I help you?");
        }
        catch (ChatAgentException exception) when (exception.OutcomeUnknown)
        {
            // The customer may have received the message. Read the messages before you send it again.
        }
    }
}
