using System.Runtime.CompilerServices;

namespace SuperOffice.Chat.Sample.Console.Conversations;

/// <summary>What the user types, line by line.</summary>
internal static class TypedLines
{
    public static async IAsyncEnumerable<string> ReadAsync(
        TextReader input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // A terminal holds its thread until there is a line, and hears of no cancellation: the thread is left to it then.
        while (await Task.Run(() => input.ReadLineAsync(CancellationToken.None).AsTask(), CancellationToken.None)
            .WaitAsync(cancellationToken) is string line)
        {
            yield return line;
        }
    }
}
