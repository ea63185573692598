using System.Collections;
using System.Text;
using Spectre.Console;

namespace SuperOffice.Chat.Sample.Console;

internal static class ProcessSurroundings
{
    public static Surroundings Create()
    {
        // JSON and names are UTF-8 wherever they go; Windows would write a redirected output in its old code page.
        System.Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Surroundings
        {
            Console = AnsiConsole.Console,
            Error = System.Console.Error,
            ErrorIsTerminal = !System.Console.IsErrorRedirected,
            OpenInput = System.Console.OpenStandardInput,
            OpenText = OpenText,
            Variables = Variables(),
            IsProcess = true,
        };
    }

    // A pipe is UTF-8 wherever it comes from; a terminal knows best what its keys mean.
    private static TextReader OpenText() => System.Console.IsInputRedirected
        ? new StreamReader(System.Console.OpenStandardInput(), Encoding.UTF8)
        : System.Console.In;

    private static Dictionary<string, string> Variables() => Environment.GetEnvironmentVariables()
        .Cast<DictionaryEntry>()
        .ToDictionary(static variable => (string)variable.Key, static variable => (string?)variable.Value ?? "");
}
