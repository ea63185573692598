using System.CommandLine.Parsing;
using System.Globalization;

namespace SuperOffice.Chat.AgentConsole.Settings;

internal static class WholeNumber
{
    /// <summary>Creates a parser that reports invalid values and never throws.</summary>
    public static Func<ArgumentResult, int> Between(int least, int most, string complaint) => argument =>
    {
        if (int.TryParse(argument.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number >= least && number <= most)
        {
            return number;
        }

        argument.AddError(complaint);
        return least;
    };
}
