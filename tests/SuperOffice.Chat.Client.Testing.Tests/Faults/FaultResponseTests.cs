using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing.Tests.Faults;

public sealed class FaultResponseTests : EmulatorTest
{
    private static readonly DateTimeOffset Date = new(2026, 7, 1, 12, 0, 0, TimeSpan.FromHours(2));

    public static TheoryData<ChatFault, int, string?, string> Faults() => new()
    {
        { ChatFault.Unauthorized(), 401, "application/json", """{"Message":"Authorization has been denied for this request."}""" },
        { ChatFault.Forbidden(), 403, "application/json", "\"ErrorType\":\"SoSentryException\"" },
        { ChatFault.RequestTimeout(), 408, "text/html", "<html>" },
        { ChatFault.MisdirectedRequest(), 421, "text/plain", "Wrong subdomain used to access tenant" },
        { ChatFault.TooManyRequests(), 429, "text/html", "<html>" },
        { ChatFault.InternalServerError(), 500, "application/json", "\"ExceptionMessage\"" },
        { ChatFault.BadGateway(), 502, "text/html", "<html>" },
        { ChatFault.ServiceUnavailable(), 503, "text/html", "<html>" },
        { ChatFault.GatewayTimeout(), 504, "text/html", "<html>" },
        { ChatFault.HtmlPage(), 200, "text/html", "<html>" },
        { ChatFault.HtmlPage(404), 404, "text/html", "<html>" },
        { ChatFault.Null(), 200, "application/json", "null" },
        { ChatFault.EmptyBody(), 200, null, "" },
        { ChatFault.EmptyBody(500), 500, null, "" },
        { ChatFault.Response(418, "tea", "text/plain"), 418, "text/plain", "tea" },
        { ChatFault.Response(200, "{"), 200, "application/json", "{" },
    };

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public async Task A_fault_is_returned_and_nothing_is_stored(ChatFault fault, int status, string? type, string body)
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Faults.Add(fault);
        HttpResponseMessage response = await SaveAsync(emulator, "{}");
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(body, await TextAsync(response), StringComparison.Ordinal);
        Assert.Equal(body.Length == 0, response.Content.Headers.ContentLength == 0);
        Assert.Empty(emulator.Sessions);
        Assert.Equal(200, (int)(await SaveAsync(emulator, "{}")).StatusCode);
    }

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public async Task After_commit_the_fault_is_returned_although_everything_is_stored(ChatFault fault, int status, string? type, string body)
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Faults.Add(fault.AfterCommit());
        HttpResponseMessage response = await SaveAsync(emulator, """{"CustomerName":"Ann"}""");
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(body, await TextAsync(response), StringComparison.Ordinal);
        Assert.Equal("Ann", Assert.Single(emulator.Sessions).CustomerName);
        Assert.True(Assert.Single(emulator.Requests).Committed);
    }

    [Theory]
    [InlineData(ChatErrorFormat.MessageDetail, "Message,MessageDetail")]
    [InlineData(ChatErrorFormat.ErrorMessage, "Error,ErrorType,ErrorMessage,ErrorSource")]
    [InlineData(ChatErrorFormat.Message, "Error,ErrorType,Message,ErrorSource")]
    [InlineData(ChatErrorFormat.ExceptionInfo, "Message,StackTrace,FriendlyText,ExceptionType,Source,InnerException,Parameters")]
    [InlineData(ChatErrorFormat.ExceptionMessage, "Message,ExceptionMessage,ExceptionType,StackTrace")]
    [InlineData(ChatErrorFormat.ModelState, "Message,ModelState")]
    [InlineData(ChatErrorFormat.OAuth, "error,error_description")]
    [InlineData(ChatErrorFormat.NotSuccessful, "IsSuccessful,ErrorMessage")]
    public async Task Every_shape_of_error_object_can_stand_in_a_200(ChatErrorFormat shape, string members)
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Faults.Add(ChatFault.Error(shape, message: "It's <not> allowed"));
        HttpResponseMessage response = await SaveAsync(emulator, "{}");
        string text = await TextAsync(response);
        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(members.Split(','), JsonNode.Parse(text)!.AsObject().Select(member => member.Key));
        Assert.Contains("It's <not> allowed", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ChatErrorFormat.Html, "text/html", "<h1>It&#x27;s</h1>")]
    [InlineData(ChatErrorFormat.Xml, "application/xml", "<Message>It&#x27;s</Message>")]
    [InlineData(ChatErrorFormat.PlainText, "text/plain", "It's")]
    [InlineData(ChatErrorFormat.Empty, null, "")]
    public async Task An_error_may_not_be_json_at_all(ChatErrorFormat shape, string? type, string body)
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Faults.Add(ChatFault.Error(shape, 500, "It's"));
        HttpResponseMessage response = await SaveAsync(emulator, "{}");
        Assert.Equal(500, (int)response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(body, await TextAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retry_after_is_written_in_seconds_or_as_a_date()
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Faults
            .Add(ChatFault.TooManyRequests(TimeSpan.FromSeconds(1.2)))
            .Add(ChatFault.ServiceUnavailable(TimeSpan.FromMinutes(2)))
            .Add(ChatFault.TooManyRequestsUntil(Date))
            .Add(ChatFault.ServiceUnavailableUntil(Date))
            .Add(ChatFault.ServiceUnavailable())
            .Add(ChatFault.BadGateway().WithHeader("Retry-After", "soon"));
        foreach (string? expected in new[] { "2", "120", "Wed, 01 Jul 2026 10:00:00 GMT", "Wed, 01 Jul 2026 10:00:00 GMT", null, "soon" })
        {
            HttpResponseMessage response = await SaveAsync(emulator, "{}");
            response.Headers.NonValidated.TryGetValues("Retry-After", out HeaderStringValues values);
            Assert.Equal(expected, values.Count == 0 ? null : values.ToString());
        }
    }

    [Fact]
    public async Task A_redirect_names_its_target_as_given()
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Faults.Add(ChatFault.Redirect(new Uri("https://elsewhere.example/login"), 307));
        HttpResponseMessage response = await SaveAsync(emulator, "{}");
        Assert.Equal(307, (int)response.StatusCode);
        Assert.Equal("https://elsewhere.example/login", response.Headers.Location!.ToString());
    }

    [Fact]
    public void Only_a_complete_response_can_have_a_header()
    {
        Assert.Throws<InvalidOperationException>(() => ChatFault.TruncatedBody().WithHeader("a", "b"));
        Assert.True(ChatFault.BadGateway().AfterCommit().WithHeader("a", "b").IsAfterCommit);
        Assert.Throws<ArgumentOutOfRangeException>(() => ChatFault.Response(199));
    }
}
