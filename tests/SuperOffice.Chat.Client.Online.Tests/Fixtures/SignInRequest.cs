using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Online.Tests.Fixtures;

/// <summary>Represents a request to the sign-in host.</summary>
internal sealed record SignInRequest(string Method, string Path, string Query, string Body)
{
    public string Member(string name) => JsonNode.Parse(Body)![name]!.GetValue<string>();
}
