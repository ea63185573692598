using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Online.Tests.Serializers;

/// <summary>A web application returns a session and takes it back, over a real socket.</summary>
public sealed class WebApplicationTests
{
    private static readonly Dictionary<string, Func<WebApplicationBuilder>> Builders = new()
    {
        ["defaults"] = static () => WebApplication.CreateBuilder(),
        ["slim"] = static () => WebApplication.CreateSlimBuilder(),
        ["slim, source-generated"] = static () =>
        {
            WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
            builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.TypeInfoResolver = ApplicationJsonContext.Default);
            return builder;
        },
        ["the library's resolver in the chain"] = static () =>
        {
            WebApplicationBuilder builder = WebApplication.CreateBuilder();
            builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, ChatJson.Options.TypeInfoResolver!));
            return builder;
        },
    };

    public static TheoryData<string> Names => [.. Builders.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_session_is_returned_as_it_was_sent(string builder)
    {
        await using WebApplication application = await StartAsync(Builders[builder]());

        await AssertRoundTripAsync(application, "minimal");
    }

    [Fact]
    public async Task An_enumeration_makes_a_round_trip_through_a_controller()
    {
        await using WebApplication application = await StartAsync(WebApplication.CreateBuilder());

        await AssertRoundTripAsync(application, "controller");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_body_that_fills_many_buffers_keeps_every_value(string builder)
    {
        await using WebApplication application = await StartAsync(Builders[builder]());
        JsonObject session = JsonNode.Parse(ServerJson.Session)!.AsObject();
        session["FirstMessage"] = new string('å', 300_000);
        session["Novelties"] = new JsonArray([.. Enumerable.Range(0, 20_000).Select(static number => (JsonNode)number)]);

        await PutAsync(application, "minimal", session.ToJsonString());

        SessionShelf shelf = application.Services.GetRequiredService<SessionShelf>();
        Assert.Equal(300_000, shelf.Received!.FirstMessage!.Length);
        Assert.Equal(ChatSessionStatus.InQueue, shelf.Received.Status.Value);
        Assert.Equal(20_000, shelf.Received.AdditionalData["Novelties"].GetArrayLength());
    }

    [Fact]
    public async Task A_value_that_does_not_fit_is_a_bad_request()
    {
        await using WebApplication application = await StartAsync(WebApplication.CreateSlimBuilder());
        using HttpClient client = new() { BaseAddress = new(application.Urls.Single()) };
        using StringContent body = new("""{"ChatSessionId":"x"}""", Encoding.UTF8, "application/json");

        using HttpResponseMessage response = await client.PutAsync(new Uri("minimal", UriKind.Relative), body, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Null(application.Services.GetRequiredService<SessionShelf>().Received);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Sessions_stream_one_by_one(string builder)
    {
        await using WebApplication application = await StartAsync(Builders[builder]());
        using HttpClient client = new() { BaseAddress = new(application.Urls.Single()) };

        List<ChatSessionEntity?> sessions = await client
            .GetFromJsonAsAsyncEnumerable<ChatSessionEntity>(new Uri("stream", UriKind.Relative), TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(3, sessions.Count);
        Assert.All(sessions, session => Assert.Equal(application.Services.GetRequiredService<SessionShelf>().Session, session));
    }

    private static async Task AssertRoundTripAsync(WebApplication application, string path)
    {
        using HttpClient client = new() { BaseAddress = new(application.Urls.Single()) };
        SessionShelf shelf = application.Services.GetRequiredService<SessionShelf>();

        string sent = await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        string received = await PutAsync(application, path, sent);

        Assert.Contains("\"Status\":\"InQueue\"", sent, StringComparison.Ordinal);
        Assert.Contains("\"Novelty\":{\"b\":1.0}", sent, StringComparison.Ordinal);
        Assert.Equal(shelf.Session, shelf.Received);
        Assert.Equal(sent, received);

        await PutAsync(application, path, ServerJson.Session);
        Assert.Equal(shelf.Session, shelf.Received);
    }

    private static async Task<string> PutAsync(WebApplication application, string path, string json)
    {
        using HttpClient client = new() { BaseAddress = new(application.Urls.Single()) };
        using StringContent body = new(json, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await client.PutAsync(new Uri(path, UriKind.Relative), body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<WebApplication> StartAsync(WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<SessionShelf>();
        builder.Services.AddControllers().AddApplicationPart(typeof(SessionsController).Assembly);
        WebApplication application = builder.Build();
        application.MapControllers();
        application.MapGet("/minimal", static (SessionShelf shelf) => shelf.Session);
        application.MapPut("/minimal", static (ChatSessionEntity session, SessionShelf shelf) => shelf.Put(session));
        application.MapGet("/stream", static (SessionShelf shelf) => Enumerable.Repeat(shelf.Session, 3).ToAsyncEnumerable());
        await application.StartAsync(TestContext.Current.CancellationToken);
        return application;
    }
}
