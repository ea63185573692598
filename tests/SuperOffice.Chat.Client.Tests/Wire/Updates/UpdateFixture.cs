using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Wire.Updates;

/// <summary>Session 5, stored as the given text, changed once; what was posted is kept as text.</summary>
internal static class UpdateFixture
{
    public const string Saved = """{"ChatSessionId":5,"CustomerName":"as saved"}""";

    /// <summary>The body of the save, which must be the second of two requests.</summary>
    public static async Task<string> PostedAsync(string stored, Func<ChatSessionEntity, ChatSessionEntity> change)
    {
        using WireFixture fixture = WireFixture.Start().Respond("GetChatSessionEntity", stored).Respond("SaveChatSessionEntity", Saved);

        ChatSessionEntity result = await fixture.Client.UpdateChatSessionEntityAsync(
            5, change, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(
            ["/Cust1/api/v1/Agents/Chat/GetChatSessionEntity?chatSessionEntityId=5", "/Cust1/api/v1/Agents/Chat/SaveChatSessionEntity"],
            fixture.Requests.Select(static request => request.Target));
        Assert.Equal("application/json; charset=utf-8", fixture.Requests[1].Header("Content-Type"));
        Assert.Equal("as saved", result.CustomerName);
        return fixture.Requests[1].Body;
    }
}
