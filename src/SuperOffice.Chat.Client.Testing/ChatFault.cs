using System.Runtime.CompilerServices;
using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Faults;
using SuperOffice.Chat.Client.Testing.Hosting;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// A failure to order from an emulator. It happens instead of the operation, and nothing is stored, unless it is
/// ordered <see cref="AfterCommit"/>. Immutable: one fault may be ordered any number of times.
/// </summary>
public sealed partial class ChatFault
{
    private readonly FaultAction _action;

    private ChatFault(FaultAction action, string name)
    {
        _action = action;
        Name = name;
    }

    /// <summary>No failure: the request goes through. To order <q>the second request fails</q>.</summary>
    public static ChatFault None { get; } = Make(new NoFault(), nameof(None));

    /// <summary>The kind of failure, such as <c>CutBody</c>; for the messages of tests.</summary>
    public string Name { get; }

    /// <summary>True when the operation is carried out first.</summary>
    public bool IsAfterCommit { get; private init; }

    /// <summary>
    /// The same failure, after the operation was carried out and its change stored: the client is told of a failure
    /// that was none.
    /// </summary>
    /// <returns>The fault.</returns>
    public ChatFault AfterCommit() => new(_action, Name) { IsAfterCommit = true };

    /// <summary>The same answer with one header more, sent as given.</summary>
    /// <param name="name">Name of the header.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="InvalidOperationException">The fault is not a whole answer of its own.</exception>
    public ChatFault WithHeader(string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        return _action is OtherAnswer answer
            ? new(answer.With(name, value), Name) { IsAfterCommit = IsAfterCommit }
            : throw new InvalidOperationException($"{Name} writes no headers of its own.");
    }

    /// <summary>The kind, and whether it comes after the commit.</summary>
    /// <returns>For example <c>CutBody after commit</c>.</returns>
    public override string ToString() => IsAfterCommit ? $"{Name} after commit" : Name;

    internal Task MeetAsync(Exchange exchange) => _action.RunAsync(exchange, IsAfterCommit ? exchange.Process() : null);

    private static ChatFault Make(FaultAction action, [CallerMemberName] string name = "") => new(action, name);

    private static ChatFault Make(ChatAnswer answer, [CallerMemberName] string name = "") => new(new OtherAnswer(answer), name);
}
