using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <summary>
/// The exception that is thrown when the tenant is not running: suspended, in maintenance, deleted, or unknown.
/// </summary>
/// <remarks>The state is cached for 30 seconds. Until then, calls fail immediately; the next call requests the state again.</remarks>
public sealed class ChatAgentTenantException : ChatAgentException
{
    /// <summary>Initializes a new instance of the <see cref="ChatAgentTenantException"/> class, for example in a test.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The cause of the error, or null.</param>
    public ChatAgentTenantException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Gets the id of the tenant, such as <c>Cust12345</c>.</summary>
    /// <value>Empty when the exception was created without one.</value>
    public string TenantId { get; init; } = "";

    /// <summary>Gets the state of the tenant.</summary>
    /// <value>Has no value when the tenant does not exist in the environment.</value>
    public OpenEnum<TenantState> State { get; init; }
}
