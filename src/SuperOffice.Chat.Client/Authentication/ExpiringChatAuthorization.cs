namespace SuperOffice.Chat.Client;

/// <summary>Represents the result of a credential renewal: an authorization and its expiry.</summary>
/// <remarks><see cref="ToString"/> returns the scheme only, never a secret.</remarks>
public sealed class ExpiringChatAuthorization
{
    /// <summary>Initializes a new instance of the <see cref="ExpiringChatAuthorization"/> class.</summary>
    /// <param name="authorization">The authorization of subsequent requests.</param>
    /// <exception cref="ArgumentNullException"><paramref name="authorization"/> is null.</exception>
    public ExpiringChatAuthorization(ChatAuthorization authorization)
    {
        ArgumentNullException.ThrowIfNull(authorization);
        Authorization = authorization;
    }

    /// <summary>Gets the authorization of subsequent requests.</summary>
    public ChatAuthorization Authorization { get; }

    /// <summary>Gets the time at which the authorization expires, regardless of use.</summary>
    /// <value>The default is null: there is no fixed expiry.</value>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Gets the time without use after which the authorization expires. Each use restarts it.</summary>
    /// <value>The default is null: the authorization does not expire through inactivity.</value>
    public TimeSpan? IdleLimit { get; init; }

    /// <summary>Returns the authentication scheme.</summary>
    /// <returns>The scheme of <see cref="Authorization"/>. It contains no secret.</returns>
    public override string ToString() => Authorization.ToString();
}
