namespace SuperOffice.Chat.AgentConsole.Conversations;

/// <summary>Specifies why a live conversation ended on this side.</summary>
internal enum Leaving
{
    /// <summary>The user quit, or the input ended. The session is still open.</summary>
    Left,

    /// <summary>The user finished the session.</summary>
    Finished,

    /// <summary>The customer or another agent ended the session.</summary>
    Ended,
}
