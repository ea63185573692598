using System.Configuration;

namespace ChatSample;

/// <summary>Reads the settings of App.config. An environment variable with the same name takes precedence.</summary>
internal static class Setting
{
    public static string Read(string name) =>
        Environment.GetEnvironmentVariable(name.Replace(":", "__")) ?? ConfigurationManager.AppSettings[name]
        ?? throw new ConfigurationErrorsException($"The setting {name} is missing. Add it to the appSettings of App.config.");
}
