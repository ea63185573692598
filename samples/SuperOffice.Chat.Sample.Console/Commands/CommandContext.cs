using System.CommandLine;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Sample.Console.Rendering;
using SuperOffice.Chat.Sample.Console.Settings;

namespace SuperOffice.Chat.Sample.Console.Commands;

/// <summary>Represents what a command needs to run.</summary>
internal sealed record CommandContext
{
    public required ParseResult CommandLine { get; init; }

    public required ChatServer Server { get; init; }

    public required IDisplay Display { get; init; }

    public required Surroundings Surroundings { get; init; }

    public IChatAgentClient Client => Server.Client;
}
