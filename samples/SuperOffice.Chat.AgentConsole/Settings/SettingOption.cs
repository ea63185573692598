using System.CommandLine;

namespace SuperOffice.Chat.AgentConsole.Settings;

/// <summary>Represents a setting of the client that is also a command-line option.</summary>
internal sealed record SettingOption
{
    public SettingOption(string name, string key, string description)
    {
        Key = key;
        Option = new Option<string>(name) { Description = description, Recursive = true };
    }

    /// <summary>Gets the key in the section, such as <c>Authentication:Ticket</c>.</summary>
    public string Key { get; }

    public Option<string> Option { get; }
}
