namespace SuperOffice.Chat.Client;

/// <summary>What a renewal of a credential gave, and how long it is good for. Its <see cref="ToString"/> shows no secret.</summary>
public sealed class ChatGrant
{
    /// <summary>Makes a grant.</summary>
    /// <param name="authorization">What requests carry from now on.</param>
    public ChatGrant(ChatAuthorization authorization)
    {
        ArgumentNullException.ThrowIfNull(authorization);
        Authorization = authorization;
    }

    /// <summary>What requests carry.</summary>
    public ChatAuthorization Authorization { get; }

    /// <summary>When it ends, used or not.</summary>
    /// <value>Null when it has no fixed end.</value>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>After how long without use it ends; each use starts the time anew.</summary>
    /// <value>Null when it does not end by idling.</value>
    public TimeSpan? IdleLimit { get; init; }

    /// <summary>The scheme alone.</summary>
    /// <returns>A text without a secret.</returns>
    public override string ToString() => Authorization.ToString();
}
