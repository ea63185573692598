namespace SuperOffice.Chat.Client.Registration;

/// <summary>A key of configuration that a client reads.</summary>
/// <param name="Path">The key, relative to the client's section.</param>
/// <param name="Apply">Sets the option to a value that is not empty. Returns what is wrong with the value, or null.</param>
internal sealed record ConfigurationKey(string Path, Func<ChatClientOptions, string, string?> Apply)
{
    /// <summary>Gets the last part of the path.</summary>
    public string Name { get; } = Path[(Path.LastIndexOf(':') + 1)..];
}
