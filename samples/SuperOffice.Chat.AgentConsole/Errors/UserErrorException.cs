namespace SuperOffice.Chat.AgentConsole.Errors;

/// <summary>Represents an error that the user can correct, such as a missing file or an invalid setting.</summary>
internal sealed class UserErrorException : Exception
{
    public UserErrorException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
