using System.Runtime.CompilerServices;

namespace SuperOffice.Chat.AgentConsole.Conversations;

/// <summary>Reads what the user types, line by line.</summary>
internal static class TypedLines
{
    public static async IAsyncEnumerable<string> ReadAsync(
        TextReader input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Reading from a terminal blocks a thread until there is a line and ignores cancellation, so the thread is abandoned.
        while (await Task.Run(() => input.ReadLineAsync(CancellationToken.None).AsTask(), CancellationToken.None)
            .WaitAsync(cancellationToken) is string line)
        {
            yield return line;
        }
    }
}
