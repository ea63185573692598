using System.CommandLine;
using SuperOffice.Chat.AgentConsole.Rendering;
using SuperOffice.Chat.AgentConsole.Settings;
using SuperOffice.Chat.Client;

namespace SuperOffice.Chat.AgentConsole.Commands;

/// <summary>Represents what a command needs to run.</summary>
internal sealed record CommandContext
{
    public required ParseResult CommandLine { get; init; }

    public required ChatServer Server { get; init; }

    public required IDisplay Display { get; init; }

    public required ConsoleEnvironment Console { get; init; }

    public IChatAgentClient Client => Server.Client;
}
