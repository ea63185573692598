namespace SuperOffice.Chat.Client.Registration;

/// <summary>A key of configuration that no option has.</summary>
/// <param name="Path">The key, relative to the client's section.</param>
/// <param name="Nearest">The known key that it resembles most.</param>
internal readonly record struct UnknownKey(string Path, string Nearest);
