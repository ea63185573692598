namespace SuperOffice.Chat.Client.Registration;

/// <summary>Represents a configuration key that a client reads.</summary>
/// <param name="Path">The key, relative to the client's section.</param>
/// <param name="Apply">Sets the option to a non-empty value. Returns an error, or null.</param>
internal sealed record ConfigurationKey(string Path, Func<ChatClientOptions, string, string?> Apply)
{
    /// <summary>Gets the last part of the path.</summary>
    public string Name { get; } = Path[(Path.LastIndexOf(':') + 1)..];
}
