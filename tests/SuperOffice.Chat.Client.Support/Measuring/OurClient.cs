using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Support.Measuring;

/// <summary>This library as the README registers it: container, credential, headers, retries, diagnostics.</summary>
internal class OurClient : IMeasuredClient
{
    private readonly JsonBodySerializer _serializer = new();
    private readonly ServiceProvider _provider;
    private readonly IChatAgentClient _chat;

    /// <param name="server">The address of the server.</param>
    /// <param name="primary">The handler that sends the requests; null for the default.</param>
    public OurClient(Uri server, HttpMessageHandler? primary = null)
    {
        ServiceCollection services = new();
        IHttpClientBuilder client = services.AddSuperOfficeChatClient(options =>
        {
            options.BaseAddress = new(server, "/Cust1/api");
            options.AppToken = DocumentedSave.AppToken;
            options.Credential = ChatCredential.SoTicket(DocumentedSave.Ticket);
            options.Language = DocumentedSave.Language;
        });
        if (primary is not null)
        {
            client.ConfigurePrimaryHttpMessageHandler(() => primary);
        }

        _provider = services.BuildServiceProvider();
        _chat = _provider.GetRequiredService<IChatAgentClient>();
    }

    public int Write()
    {
        using HttpContent body = _serializer.ToHttpContentSynchronous(DocumentedSave.Entity);
        return (int)body.Headers.ContentLength!.Value;
    }

    public int Read() => CodecOf<ChatSessionEntity>.Read(DocumentedSave.Response, Instants.Utc).ChatSessionId;

    public async Task<int> SaveAsync()
    {
        ChatSessionEntity session = await _chat.SaveChatSessionEntityAsync(DocumentedSave.Entity).ConfigureAwait(false);
        return session.ChatSessionId;
    }

    public virtual void Start()
    {
    }

    public virtual void End()
    {
    }

    public void Dispose() => _provider.Dispose();
}
