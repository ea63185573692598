namespace SuperOffice.Chat.Sample.Console.Errors;

/// <summary>What was asked for cannot be done as it was asked: a file or setting is missing or wrong.</summary>
internal sealed class UserErrorException : Exception
{
    public UserErrorException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
