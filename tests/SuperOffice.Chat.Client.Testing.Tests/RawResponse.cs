namespace SuperOffice.Chat.Client.Testing.Tests;

/// <summary>All that came over a connection until it ended, and how it ended.</summary>
internal sealed record RawResponse(string Text, bool WasReset)
{
    public string Headers => Text[..Text.IndexOf("\r\n\r\n", StringComparison.Ordinal)];

    public string Body => Text[(Text.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
}
