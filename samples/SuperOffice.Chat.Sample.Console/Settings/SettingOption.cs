using System.CommandLine;

namespace SuperOffice.Chat.Sample.Console.Settings;

/// <summary>A setting of the client that the command line can give.</summary>
internal sealed record SettingOption
{
    public SettingOption(string name, string key, string description)
    {
        Key = key;
        Option = new Option<string>(name) { Description = description, Recursive = true };
    }

    /// <summary>Its key below the section, such as <c>Authentication:Ticket</c>.</summary>
    public string Key { get; }

    public Option<string> Option { get; }
}
