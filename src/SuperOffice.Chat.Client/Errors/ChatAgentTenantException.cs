using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <summary>
/// The tenant is not running: suspended, in maintenance, deleted, or not known at all. Its state is asked for again by
/// the first call half a minute later; until then calls fail at once.
/// </summary>
public sealed class ChatAgentTenantException : ChatAgentException
{
    /// <summary>Makes the exception; useful in tests of your own.</summary>
    /// <param name="message">One line that says what failed.</param>
    /// <param name="innerException">The cause, if any.</param>
    public ChatAgentTenantException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The tenant, such as <c>Cust12345</c>; empty when made in a test without one.</summary>
    public string TenantId { get; init; } = "";

    /// <summary>Its state; absent when the environment knows no such tenant.</summary>
    public OpenEnum<TenantState> State { get; init; }
}
