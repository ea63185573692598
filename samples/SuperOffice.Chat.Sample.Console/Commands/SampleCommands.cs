using System.CommandLine;
using SuperOffice.Chat.Sample.Console.Settings;

namespace SuperOffice.Chat.Sample.Console.Commands;

internal static class SampleCommands
{
    public static RootCommand Create(Surroundings surroundings)
    {
        DemoCommand demo = new(surroundings);
        RootCommand root = new("A console for the Chat agent of SuperOffice CRM. Runs the demo when no command is given.")
        {
            demo,
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
        root.Action = demo.Action;
        return root;
    }
}
