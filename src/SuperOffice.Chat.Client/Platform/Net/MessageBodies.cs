namespace SuperOffice.Chat.Client.Http;

/// <summary>Sets the bodies of messages that have none.</summary>
internal static class MessageBodies
{
    /// <summary>Does nothing. The platform does not send a request with a body again, even with an empty one.</summary>
    public static void PreventResending(HttpRequestMessage request)
    {
    }

    /// <summary>Does nothing. A response always has a body.</summary>
    public static void EnsureBody(HttpResponseMessage response)
    {
    }
}
