using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Wire.Requests;

/// <summary>The documented save, header by header and member by member.</summary>
public sealed class SaveRequestTests : IDisposable
{
    private readonly WireFixture _fixture = WireFixture.Start(static options =>
    {
        options.AppToken = "app-token";
        options.AcceptLanguage = "sv";
        options.Language = "nb";
        options.Culture = "nb-NO";
    }).Respond("SaveChatSessionEntity", DocumentedJson.Response);

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public async Task It_is_a_post_to_the_documented_path()
    {
        await SaveAsync();

        Assert.Equal("POST", _fixture.Request.Method);
        Assert.Equal("/Cust1/api/v1/Agents/Chat/SaveChatSessionEntity", _fixture.Request.Target);
    }

    [Theory]
    [InlineData("Authorization", "Basic dGplMDpUamUw")]
    [InlineData("X-XSRF-TOKEN", null)]
    [InlineData("Content-Type", "application/json; charset=utf-8")]
    [InlineData("Accept", "application/json")]
    [InlineData("Accept-Language", "sv")]
    [InlineData("SO-Language", "nb")]
    [InlineData("SO-Culture", "nb-NO")]
    [InlineData("SO-TimeZone", "UTC, includeTZOffset")]
    [InlineData("SO-AppToken", "app-token")]
    public async Task It_carries_each_documented_header_once(string name, string? value)
    {
        await SaveAsync();

        Assert.Equal(value, _fixture.Request.Header(name));
    }

    [Fact]
    public async Task Its_body_is_the_documented_request_member_for_member()
    {
        await SaveAsync();

        Assert.Empty(JsonDifference.Between(DocumentedJson.Request, _fixture.Request.Body));
    }

    [Fact]
    public async Task Its_response_is_the_documented_session()
    {
        ChatSessionEntity saved = await SaveAsync();

        Assert.Equal(823, saved.ChatSessionId);
        Assert.Equal("Clare", saved.Ticket!.CustomerFirstname);
    }

    private Task<ChatSessionEntity> SaveAsync() => _fixture.Client.SaveChatSessionEntityAsync(
        Json.Read<ChatSessionEntity>(DocumentedJson.Request), cancellationToken: TestContext.Current.CancellationToken);
}
