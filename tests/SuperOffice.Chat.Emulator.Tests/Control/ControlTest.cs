using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SuperOffice.Chat.Client;

namespace SuperOffice.Chat.Emulator.Tests.Control;

/// <summary>Sends literal JSON to the control API of a running tool, which is reset before each test.</summary>
public abstract class ControlTest : IClassFixture<EmulatorProcess>, IAsyncLifetime
{
    private readonly List<ChatAgentClient> _clients = [];

    protected ControlTest(EmulatorProcess tool) => Tool = tool;

    protected const string Tenant = "tenants/Cust12345";

    protected EmulatorProcess Tool { get; }

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await Tool.PostAsync("reset");

    public ValueTask DisposeAsync()
    {
        _clients.ForEach(static client => client.Dispose());
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>Connects the client of this repository, as an application does.</summary>
    protected async Task<ChatAgentClient> ConnectAsync(int retries = 0)
    {
        JsonObject tenant = await Tool.GetAsync(Tenant);
        ChatAgentClient client = ChatAgentClient.Create(new ChatClientOptions
        {
            BaseAddress = new Uri((string)tenant["baseAddress"]!),
            Credential = ChatCredential.SoTicket((string)tenant["ticket"]!),
            AppToken = (string)tenant["appToken"]!,
            Retry = { MaxRetryAttempts = retries, BaseDelay = TimeSpan.FromMilliseconds(1) },
        });
        _clients.Add(client);
        return client;
    }

    protected async Task<(int Status, string Error)> FailAsync(HttpMethod method, string address, string? json = null)
    {
        using HttpRequestMessage request = new(method, address)
        {
            Content = json is null ? null : new StringContent(json, System.Text.Encoding.UTF8, "application/json"),
        };
        using HttpResponseMessage response = await Tool.Http.SendAsync(request, Token);
        JsonObject? body = await response.Content.ReadFromJsonAsync<JsonObject>(Token);
        return ((int)response.StatusCode, (string)body!["error"]!);
    }
}
