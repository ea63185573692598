using System.CommandLine;
using SuperOffice.Chat.AgentConsole.Settings;

namespace SuperOffice.Chat.AgentConsole.Commands;

internal static class ConsoleCommands
{
    public static RootCommand Create(ConsoleEnvironment console)
    {
        RootCommand root = new("A console for the Chat agent of SuperOffice CRM.")
        {
            new StatusCommand(console),
            new SaveCommand(console),
            new GetCommand(console),
            new TopicsCommand(console),
            new QueueCommand(console),
            new ConverseCommand(console),
            new TranscriptCommand(console),
        };
        foreach (SettingOption setting in SettingOptions.All)
        {
            root.Add(setting.Option);
        }

        root.Add(SettingOptions.Verbose);
        return root;
    }
}
