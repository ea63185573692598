using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing.Tests;

/// <summary>Calls an emulator with nothing but HttpClient and text, so that the client under development has no part in it.</summary>
public abstract class EmulatorTest : IAsyncDisposable
{
    protected const string Ticket = "7T:RW11bGF0b3JUaWNrZXQ=";

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        Timeout = TimeSpan.FromMinutes(1),
    };

    private readonly List<ChatAgentEmulator> _emulators = [];

    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    protected async Task<ChatAgentEmulator> StartAsync(ChatAgentEmulatorOptions? options = null)
    {
        ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(options, Cancelled);
        _emulators.Add(emulator);
        return emulator;
    }

    protected static Uri Address(ChatAgentEmulator emulator, string operation) =>
        new($"{emulator.BaseAddress}/api/v1/Agents/Chat/{operation}");

    protected static HttpRequestMessage Request(ChatAgentEmulator emulator, string operation, string? json = null)
    {
        HttpRequestMessage request = new(HttpMethod.Post, Address(emulator, operation))
        {
            Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.TryAddWithoutValidation("Authorization", $"SOTicket {Ticket}");
        request.Headers.Add("SO-AppToken", "emulator-app-token");
        return request;
    }

    protected Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken? cancelled = null) =>
        _http.SendAsync(request, cancelled ?? Cancelled);

    protected Task<HttpResponseMessage> PostAsync(ChatAgentEmulator emulator, string operation, string? json = null) =>
        SendAsync(Request(emulator, operation, json));

    protected Task<HttpResponseMessage> SaveAsync(ChatAgentEmulator emulator, string json) =>
        PostAsync(emulator, "SaveChatSessionEntity", json);

    /// <summary>Posts, and reads the response as a JSON object.</summary>
    protected async Task<JsonObject> CallAsync(
        ChatAgentEmulator emulator, string operation, string? json = null, string? timeZone = null)
    {
        HttpRequestMessage request = Request(emulator, operation, json);
        if (timeZone is not null)
        {
            request.Headers.Add("SO-TimeZone", timeZone);
        }

        HttpResponseMessage response = await SendAsync(request);
        Assert.Equal(200, (int)response.StatusCode);
        return JsonNode.Parse(await TextAsync(response))!.AsObject();
    }

    /// <summary>Posts, and reads the response as any JSON; null for the JSON null.</summary>
    /// <param name="emulator">Whom to call.</param>
    /// <param name="operation">Operation, with its query.</param>
    /// <param name="json">Body; null for none.</param>
    /// <param name="ticket">Ticket of another caller than the default one.</param>
    protected async Task<JsonNode?> ReadJsonAsync(ChatAgentEmulator emulator, string operation, string? json = null, string? ticket = null)
    {
        HttpRequestMessage request = Request(emulator, operation, json);
        if (ticket is not null)
        {
            request.Headers.Remove("Authorization");
            request.Headers.TryAddWithoutValidation("Authorization", $"SOTicket {ticket}");
        }

        HttpResponseMessage response = await SendAsync(request);
        Assert.Equal(200, (int)response.StatusCode);
        return JsonNode.Parse(await TextAsync(response));
    }

    protected async Task<int> StatusAsync(ChatAgentEmulator emulator, string operation, string? json = null) =>
        (int)(await PostAsync(emulator, operation, json)).StatusCode;

    protected static Task<string> TextAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(Cancelled);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        foreach (ChatAgentEmulator emulator in _emulators)
        {
            await emulator.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }
}
