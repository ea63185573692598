namespace SuperOffice.Chat.Client.Http;

/// <summary>Defines the paths of agents. The name of an operation follows them.</summary>
internal static class AgentPath
{
    public const string Agents = "/api/v1/Agents/";

    public const string Chat = Agents + "Chat/";
}
