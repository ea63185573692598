using System.CommandLine;
using SuperOffice.Chat.AgentConsole.Settings;

namespace SuperOffice.Chat.AgentConsole.Commands;

/// <summary>The session that a command is about, as the command line names it.</summary>
internal static class SessionArgument
{
    public static Argument<int> Create(string name = "SESSION") => new(name)
    {
        Description = "Id of the session.",
        CustomParser = WholeNumber.Between(1, int.MaxValue, $"The {name} must be a whole number above 0."),
    };
}
