namespace SuperOffice.Chat.Client.Http;

/// <summary>Defines the path of the Chat agent.</summary>
internal static class AgentPath
{
    /// <summary>The path to which the name of an operation is appended.</summary>
    public const string Prefix = "/api/v1/Agents/Chat/";
}
