using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace SuperOffice.Chat.Client.Support;

/// <summary>Receives the events of a webhook and responds with a status that the test can change.</summary>
public sealed class EventReceiver : IDisposable
{
    private readonly HttpListener _listener = new();

    public EventReceiver()
    {
        using TcpListener free = new(IPAddress.Loopback, 0);
        free.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/events/");
        free.Stop();
        _listener.Prefixes.Add(Address.ToString());
        _listener.Start();
        _ = RunAsync();
    }

    public Uri Address { get; }

    public int Status { get; set; } = 200;

    /// <summary>Registers this receiver with the Webhook agent, as literal JSON.</summary>
    public async Task RegisterAsync(EmulatorProcess tool)
    {
        string tenant = (string)(await tool.GetAsync("tenants/Cust12345"))["baseAddress"]!;
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri($"{tenant}/api/v1/Agents/Webhook/SaveWebhook"));
        request.Headers.TryAddWithoutValidation("Authorization", $"SOTicket {(string)(await tool.GetAsync("tenants/Cust12345"))["ticket"]!}");
        request.Headers.TryAddWithoutValidation("SO-AppToken", (string)(await tool.GetAsync("tenants/Cust12345"))["appToken"]!);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        string body = JsonSerializer.Serialize(new
        {
            WebhookId = 0,
            Name = "Chat bot",
            Events = new[] { "chatsession.created", "chatsession.message" },
            TargetUrl = Address,
            Secret = "webhook secret",
            State = "Active",
            Type = "webhook",
        });
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await tool.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public void Dispose() => ((IDisposable)_listener).Dispose();

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                HttpListenerContext context = await _listener.GetContextAsync();
                context.Response.StatusCode = Status;
                context.Response.Close();
            }
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            // The receiver has been disposed.
        }
    }
}
