using System.Collections;
using System.Text;
using Spectre.Console;

namespace SuperOffice.Chat.AgentConsole;

internal static class ProcessEnvironment
{
    public static ConsoleEnvironment Create()
    {
        // Output is always UTF-8. Windows would otherwise write redirected output in its legacy code page.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new ConsoleEnvironment
        {
            Console = AnsiConsole.Console,
            Error = Console.Error,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            OpenInput = Console.OpenStandardInput,
            OpenText = OpenText,
            Variables = Variables(),
            IsProcess = true,
        };
    }

    // Redirected input is UTF-8. A terminal knows its own encoding.
    private static TextReader OpenText() => Console.IsInputRedirected
        ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8)
        : Console.In;

    private static Dictionary<string, string> Variables() => Environment.GetEnvironmentVariables()
        .Cast<DictionaryEntry>()
        .ToDictionary(static variable => (string)variable.Key, static variable => (string?)variable.Value ?? "");
}
