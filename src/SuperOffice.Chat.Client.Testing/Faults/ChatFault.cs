using System.Runtime.CompilerServices;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Represents a fault that an emulator injects. It replaces the operation, so that nothing is stored, unless
/// <see cref="AfterCommit"/> is used. Faults are immutable and can be added any number of times.
/// </summary>
public sealed partial class ChatFault
{
    private readonly FaultAction _action;
    private readonly ChatResponse? _response;

    private ChatFault(FaultAction action, string name)
    {
        _action = action;
        Name = name;
    }

    private ChatFault(ChatResponse response, string name)
        : this((exchange, _) => exchange.RespondAsync(response), name) => _response = response;

    private ChatFault(ChatFault former, string name)
        : this(former._action, name) => _response = former._response;

    /// <summary>Gets a fault that has no effect. Use it to let requests succeed before one fails.</summary>
    public static ChatFault None { get; } = Create(ResponseFaults.NoneAsync, nameof(None));

    /// <summary>Gets the kind of the fault, such as <c>TruncatedBody</c>.</summary>
    public string Name { get; }

    /// <summary>Gets a value indicating whether the operation is completed before the fault.</summary>
    public bool IsAfterCommit { get; private init; }

    /// <summary>
    /// Creates the same fault, which occurs after the operation has completed and its change is stored. The client receives a
    /// failure although the operation succeeded.
    /// </summary>
    /// <returns>The fault.</returns>
    public ChatFault AfterCommit() => new(this, Name) { IsAfterCommit = true };

    /// <summary>Creates the same fault with an additional response header.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The value of the header.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="InvalidOperationException">The fault is not a complete response.</exception>
    public ChatFault WithHeader(string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        return _response is not null
            ? new(_response with { Headers = [.. _response.Headers, new(name, value)] }, Name) { IsAfterCommit = IsAfterCommit }
            : throw new InvalidOperationException($"The fault {Name} is not a complete response and has no headers. Use WithHeader with a fault that sends a response.");
    }

    /// <summary>Returns the kind of the fault, and whether it occurs after the commit.</summary>
    /// <returns>A string such as <c>TruncatedBody after commit</c>.</returns>
    public override string ToString() => IsAfterCommit ? $"{Name} after commit" : Name;

    internal async Task ApplyAsync(Exchange exchange)
    {
        ChatResponse? response = IsAfterCommit ? await exchange.ProcessAsync().ConfigureAwait(false) : null;
        await _action(exchange, response).ConfigureAwait(false);
    }

    private static ChatFault Create(FaultAction action, [CallerMemberName] string name = "") => new(action, name);

    private static ChatFault Create(ChatResponse response, [CallerMemberName] string name = "") => new(response, name);
}
