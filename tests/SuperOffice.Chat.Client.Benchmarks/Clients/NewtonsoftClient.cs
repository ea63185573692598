using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;
using SuperOffice.Chat.Client.Support.Measuring.Mutable;

namespace SuperOffice.Chat.Client.Benchmarks.Clients;

/// <summary>
/// HttpClient with Newtonsoft.Json on mutable classes in the manner of NSwag, as generated clients do it. The classes
/// have every member of the documented bodies, and those alone: both are written and read whole.
/// </summary>
internal sealed class NewtonsoftClient : IMeasuredClient
{
    private static readonly JsonSerializerSettings Settings = new() { NullValueHandling = NullValueHandling.Ignore };
    private static readonly MutableSession Entity =
        JsonConvert.DeserializeObject<MutableSession>(Encoding.UTF8.GetString(DocumentedSave.Request), Settings)!;

    private static readonly string Response = Encoding.UTF8.GetString(DocumentedSave.Response);

    private readonly HttpClient _http = new();
    private readonly Uri _address;

    public NewtonsoftClient(Uri server)
    {
        _address = new(server, DocumentedSave.Path);
        _http.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("SOTicket", DocumentedSave.Ticket);
        _http.DefaultRequestHeaders.Add("SO-AppToken", DocumentedSave.AppToken);
        _http.DefaultRequestHeaders.Add("SO-Language", DocumentedSave.Language);
    }

    public int Write() => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(Entity, Settings)).Length;

    public int Read() => JsonConvert.DeserializeObject<MutableSession>(Response, Settings)!.ChatSessionId;

    public async Task<int> SaveAsync()
    {
        using StringContent content = new(JsonConvert.SerializeObject(Entity, Settings), Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await _http.PostAsync(_address, content).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        string json = await response.Content.ReadAsStringAsync().ConfigureAwait(false);
        return JsonConvert.DeserializeObject<MutableSession>(json, Settings)!.ChatSessionId;
    }

    public void Dispose() => _http.Dispose();
}
