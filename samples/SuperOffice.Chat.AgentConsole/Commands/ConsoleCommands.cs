using System.CommandLine;
using SuperOffice.Chat.AgentConsole.Settings;

namespace SuperOffice.Chat.AgentConsole.Commands;

internal static class ConsoleCommands
{
    public static RootCommand Create(Surroundings surroundings)
    {
        RootCommand root = new("A console for the Chat agent of SuperOffice CRM.")
        {
            new StatusCommand(surroundings),
            new SaveCommand(surroundings),
            new GetCommand(surroundings),
            new TopicsCommand(surroundings),
            new QueueCommand(surroundings),
            new ConverseCommand(surroundings),
            new TranscriptCommand(surroundings),
        };
        foreach (SettingOption setting in SettingOptions.All)
        {
            root.Add(setting.Option);
        }

        root.Add(SettingOptions.Verbose);
        return root;
    }
}
