namespace SuperOffice.Chat.Client.Tests.Wire.Responses;

/// <summary>Tests which part of an error body is reported.</summary>
public sealed class ErrorExcerptTests
{
    private const int Longest = 4_096;

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    public async Task Unknown_members_are_found_in_it(int status)
    {
        const string Body = """{"Error":true,"ErrorMessage":"No","TraceId":"00-abc","Parameters":{"Field":"TopicId"},"Hint":["a",1,null]}""";
        using WireFixture fixture = WireFixture.Start().Respond("GetChatSessionEntity", Body, status);

        ChatAgentApiException failure = await fixture.FailAsync<ChatAgentApiException>("GetChatSessionEntity");

        Assert.Equal(Body, failure.ResponseExcerpt);
        Assert.DoesNotContain("00-abc", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, 'x')]
    [InlineData(500, 'x')]
    [InlineData(500, '日')]
    public async Task It_is_limited_and_the_detail_is_complete(int status, char letter)
    {
        string sentence = new(letter, 10_000);
        using WireFixture fixture = WireFixture.Start().Respond("GetChatSessionEntity", $$"""{"ErrorMessage":"{{sentence}}"}""", status);

        ChatAgentApiException failure = await fixture.FailAsync<ChatAgentApiException>("GetChatSessionEntity");

        Assert.Equal($$"""{"ErrorMessage":"{{sentence}}"""[..Longest], failure.ResponseExcerpt);
        Assert.Equal(sentence, failure.Detail);
        Assert.Equal($"GetChatSessionEntity failed ({status}): {sentence[..2_048]}….", failure.Message);
    }

    [Fact]
    public async Task An_HTML_page_of_megabytes_is_read_in_part_and_reported_briefly()
    {
        using WireFixture fixture = WireFixture.Start().Respond(
            "GetChatSessionEntity", $"<html><body>Busy {new string('x', 3_000_000)}</body></html>", 502, "text/html");

        ChatAgentApiException failure = await fixture.FailAsync<ChatAgentApiException>("GetChatSessionEntity");

        Assert.Equal(Longest, failure.ResponseExcerpt!.Length);
        Assert.InRange(failure.Detail!.Length, 1, 300_000);
        Assert.StartsWith("GetChatSessionEntity failed (502): Busy xxx", failure.Message, StringComparison.Ordinal);
        Assert.InRange(failure.Message.Length, 1, 2_200);
    }

    [Fact]
    public async Task An_HTML_page_of_megabytes_with_status_200_is_reported_briefly()
    {
        using WireFixture fixture = WireFixture.Start().Respond("GetChatSessionEntity", $"<html>{new string('x', 3_000_000)}</html>");

        ChatAgentProtocolException failure = await fixture.FailAsync<ChatAgentProtocolException>("GetChatSessionEntity");

        Assert.Equal(Longest, failure.ResponseExcerpt!.Length);
        Assert.InRange(failure.Message.Length, 1, 500);
    }

    [Theory]
    [InlineData(200, """{"Message":"You sent %","MessageDetail":"% and again %"}""")]
    [InlineData(400, """{"ErrorMessage":"Ticket % is unknown"}""")]
    [InlineData(401, "<html><body>You sent %</body></html>")]
    [InlineData(403, "% is unknown")]
    [InlineData(500, "<Error><Message>Ticket % is unknown</Message></Error>")]
    public async Task A_secret_that_the_server_returns_is_redacted(int status, string template)
    {
        const string Ticket = "7T:secret/ticket==";
        const string AppToken = "secret-app-token";
        using WireFixture fixture = WireFixture.Start(static options =>
        {
            options.Credential = ChatCredential.SoTicket(Ticket);
            options.AppToken = AppToken;
        });
        fixture.Respond("GetChatSessionEntity", template.Replace("%", $"{Ticket} with {AppToken}", StringComparison.Ordinal), status);

        ChatAgentException failure = await Assert.ThrowsAnyAsync<ChatAgentException>(() => fixture.CallAsync("GetChatSessionEntity"));

        string all = $"{failure} {string.Join(' ', failure.GetType().GetProperties().Select(property => property.GetValue(failure)))}";
        Assert.Contains("*** with ***", all, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", all, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7T:ab+cd==", "7T:ab\\u002Bcd==")]
    [InlineData("7T:ab+cd==", "7T:ab\\u002bcd==")]
    [InlineData("7T:ab/cd==", "7T:ab\\/cd==")]
    [InlineData("7T:ab/cd==", "7T%3Aab%2Fcd%3D%3D")]
    [InlineData("7T:ab&cd==", "7T:ab&amp;cd==")]
    public async Task A_secret_that_the_server_returns_escaped_is_redacted_too(string ticket, string spelling)
    {
        using WireFixture fixture = WireFixture.Start(options => options.Credential = ChatCredential.SoTicket(ticket));
        fixture.Respond("GetChatSessionEntity", $$"""{"ErrorMessage":"Ticket {{spelling}} is unknown"}""", 400);

        ChatAgentApiException failure = await fixture.FailAsync<ChatAgentApiException>("GetChatSessionEntity");

        Assert.Equal("Ticket *** is unknown", failure.Detail);
        Assert.Equal("""{"ErrorMessage":"Ticket *** is unknown"}""", failure.ResponseExcerpt);
    }

    [Fact]
    public async Task No_exception_of_a_library_is_the_cause()
    {
        using WireFixture fixture = WireFixture.Start().Respond("SaveChatSessionEntity", """{"ChatSessionId":"x"}""");

        ChatAgentProtocolException failure = await fixture.FailAsync<ChatAgentProtocolException>("SaveChatSessionEntity");

        Assert.DoesNotContain("Refit", failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("JsonException", failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Polly", failure.ToString(), StringComparison.Ordinal);
    }
}
