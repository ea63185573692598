using Xunit.Sdk;

namespace SuperOffice.Chat.Client.Tests.Wire;

public sealed class WireSceneTests
{
    [Fact]
    public async Task A_request_that_nothing_was_prepared_for_fails_the_test_with_both()
    {
        WireScene scene = WireScene.Start().Respond("SaveChatSessionEntity", """{"ChatSessionId":5}""");
        await scene.FailAsync<ChatAgentApiException>("GetChatSessionEntity");

        FailException failure = Assert.Throws<FailException>(scene.Dispose);

        Assert.Contains("POST /Cust1/api/v1/Agents/Chat/GetChatSessionEntity?chatSessionEntityId=5", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Content-Length: 0", failure.Message, StringComparison.Ordinal);
        Assert.Contains("/Cust1/api/v1/Agents/Chat/SaveChatSessionEntity", failure.Message, StringComparison.Ordinal);
    }
}
