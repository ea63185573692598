using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SuperOffice.Chat.AgentConsole.Errors;
using SuperOffice.Chat.AgentConsole.Rendering;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.AgentConsole.Commands;

internal sealed class GetCommand : ChatCommand
{
    private static readonly JsonSerializerOptions Indented = new(ChatJson.Options) { WriteIndented = true };

    private readonly Argument<int> _id = SessionArgument.Create("ID");

    private readonly Option<bool> _json = new("--json") { Description = "Prints the session as JSON, including its SessionKey, in the format that save reads." };

    public GetCommand(ConsoleEnvironment console)
        : base("get", "Shows a session.", console)
    {
        Add(_id);
        Add(_json);
    }

    protected override bool WritesData(ParseResult line) => line.GetValue(_json);

    protected override async Task<int> ExecuteAsync(CommandContext context, CancellationToken cancellationToken)
    {
        int id = context.CommandLine.GetValue(_id);
        ChatSessionEntity? session = await context.Client.GetChatSessionEntityAsync(id, cancellationToken: cancellationToken);
        if (session is null)
        {
            return await MissingSession.ReportAsync(context, id);
        }

        if (context.CommandLine.GetValue(_json))
        {
            JsonTypeInfo type = Indented.GetTypeInfo(typeof(ChatSessionEntity));
            await context.Console.Output.WriteLineAsync(JsonSerializer.Serialize(session, type));
        }
        else
        {
            context.Display.Fields(string.Create(CultureInfo.InvariantCulture, $"Chat session {id}"), SessionFields.From(session));
        }

        return ExitCode.Success;
    }
}
