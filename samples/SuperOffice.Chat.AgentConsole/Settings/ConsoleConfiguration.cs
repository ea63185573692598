using Microsoft.Extensions.Configuration;
using SuperOffice.Chat.AgentConsole.Errors;

namespace SuperOffice.Chat.AgentConsole.Settings;

/// <summary>Reads the settings. Later sources override earlier ones.</summary>
internal static class ConsoleConfiguration
{
    public const string SectionName = "SuperOffice";
    public const string VariablePrefix = "SUPEROFFICE_CHAT_";

    public static IConfigurationSection Read(ConsoleEnvironment console, IEnumerable<KeyValuePair<string, string?>> given)
    {
        ConfigurationBuilder builder = new();
        builder.SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true);
        if (console.IsProcess)
        {
            builder.AddUserSecrets(typeof(ConsoleConfiguration).Assembly, optional: true);
        }

        builder.AddInMemoryCollection(InSection(FromVariables(console.Variables)));
        builder.AddInMemoryCollection(InSection(given));
        try
        {
            return builder.Build().GetSection(SectionName);
        }
        catch (InvalidDataException exception)
        {
            throw new UserErrorException("A settings file is not valid JSON. Correct appsettings.json or the user secrets.", exception);
        }
    }

    // SUPEROFFICE_CHAT_RETRY__MAX_RETRY_ATTEMPTS is Retry:MaxRetryAttempts: keys are not case-sensitive.
    private static IEnumerable<KeyValuePair<string, string?>> FromVariables(IReadOnlyDictionary<string, string> variables) =>
        from variable in variables
        where variable.Key.StartsWith(VariablePrefix, StringComparison.OrdinalIgnoreCase)
        let key = variable.Key[VariablePrefix.Length..]
            .Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal)
            .Replace("_", "", StringComparison.Ordinal)
        select KeyValuePair.Create<string, string?>(key, variable.Value);

    private static IEnumerable<KeyValuePair<string, string?>> InSection(IEnumerable<KeyValuePair<string, string?>> values) =>
        values.Select(static value => KeyValuePair.Create(ConfigurationPath.Combine(SectionName, value.Key), value.Value));
}
