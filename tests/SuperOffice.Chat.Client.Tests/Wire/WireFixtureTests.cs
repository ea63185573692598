using Xunit.Sdk;

namespace SuperOffice.Chat.Client.Tests.Wire;

public sealed class WireFixtureTests
{
    [Fact]
    public async Task A_request_without_a_prepared_response_fails_the_test_and_names_both()
    {
        WireFixture fixture = WireFixture.Start().Respond("SaveChatSessionEntity", """{"ChatSessionId":5}""");
        await fixture.FailAsync<ChatAgentApiException>("GetChatSessionEntity");

        FailException failure = Assert.Throws<FailException>(fixture.Dispose);

        Assert.Contains("POST /Cust1/api/v1/Agents/Chat/GetChatSessionEntity?chatSessionEntityId=5", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"{TestPlatform.EmptyBody.Name}: {TestPlatform.EmptyBody.Value}", failure.Message, StringComparison.Ordinal);
        Assert.Contains("/Cust1/api/v1/Agents/Chat/SaveChatSessionEntity", failure.Message, StringComparison.Ordinal);
    }
}
