namespace SuperOffice.Chat.Client;

/// <summary>Represents an authorization in the shared store. The property names are part of the stored format.</summary>
internal sealed record SharedAuthorization(string Scheme, string Value, DateTimeOffset? ExpiresAt, TimeSpan? IdleLimit)
{
    /// <summary>Returns the scheme, without the secret.</summary>
    public override string ToString() => Scheme;
}
