using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Tests.Wire.Updates;

/// <summary>A server with one document: it returns it unchanged, and replaces it with the posted body.</summary>
internal sealed class StoredDocument : HttpMessageHandler
{
    private readonly string _stored;

    /// <param name="stored">The document, in its text.</param>
    /// <param name="idMember">The member that its id goes to, so that it is the one that was asked for.</param>
    public StoredDocument(string stored, string idMember)
    {
        JsonObject document = JsonNode.Parse(stored)!.AsObject();
        document[idMember] = 5;
        Expected = document;
        _stored = document.ToJsonString();
        Client = ChatAgentClient.Create(
            new() { BaseAddress = new Uri("https://tenant.example.com/"), Credential = ChatCredential.Bearer("token") }, null, this);
    }

    public ChatAgentClient Client { get; }

    /// <summary>The document, for the test to change as the client should.</summary>
    public JsonObject Expected { get; }

    /// <summary>Gets the posted body; null when nothing was posted.</summary>
    public string? Posted { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri!.Segments[^1].StartsWith("Save", StringComparison.Ordinal))
        {
            Posted = await request.Content!.ReadAsStringAsync(cancellationToken);
        }

        return new(HttpStatusCode.OK)
        {
            Content = new StringContent(Posted ?? _stored, Encoding.UTF8, "application/json"),
            RequestMessage = request,
        };
    }

    protected override void Dispose(bool disposing)
    {
        Client.Dispose();
        base.Dispose(disposing);
    }
}
