using System.Text.Json;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>A property's name in the additional data would be a second member: a save could look like a creation.</summary>
public sealed class SecondMemberTests
{
    [Theory]
    [InlineData("ChatSessionId")]
    [InlineData("chatsessionid")]
    [InlineData("Status")]
    [InlineData("TableRight")]
    public async Task It_is_rejected_and_nothing_is_sent(string name)
    {
        using WireFixture fixture = WireFixture.Start();
        ChatSessionEntity session = new()
        {
            ChatSessionId = 5,
            AdditionalData = new Dictionary<string, JsonElement> { [name] = JsonSerializer.SerializeToElement(0) },
        };

        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(() =>
            fixture.Client.SaveChatSessionEntityAsync(session, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Contains($"AdditionalData contains '{name}'", exception.Message, StringComparison.Ordinal);
        Assert.Empty(fixture.Requests);
    }

    [Fact]
    public void An_enumeration_with_an_unpaired_surrogate_is_rejected() => Assert.Contains(
        "$.Sale.Status",
        Assert.Throws<ArgumentException>(() => Json.Write(new ChatSessionEntity { Sale = new() { Status = OpenEnum<SaleStatus>.Parse("\ud83d") } })).Message,
        StringComparison.Ordinal);
}
