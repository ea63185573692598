namespace SuperOffice.Chat.Client.Registration;

/// <summary>Represents an unknown configuration key.</summary>
/// <param name="Path">The key, relative to the client's section.</param>
/// <param name="Nearest">The most similar known key.</param>
internal readonly record struct UnknownKey(string Path, string Nearest);
