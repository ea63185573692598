using System.Text.Json;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Http;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>A text of the application's with unpaired surrogate has no form in UTF-8.</summary>
public sealed class UnpairedSurrogateTests
{
    [Theory]
    [InlineData(0xd83d)]
    [InlineData(0x61, 0xde00, 0x62)]
    [InlineData(0xd83d, 0xd83d, 0xde00)]
    [InlineData(0xde00, 0xd83d)]
    public async Task It_is_refused_with_its_position_and_nothing_is_sent(params int[] characters)
    {
        string broken = string.Concat(characters.Select(static character => (char)character));
        await using FaultFixture fixture = await FaultFixture.StartAsync();

        ArgumentException refusal = await Assert.ThrowsAsync<ArgumentException>(() => fixture.Client.SaveChatSessionEntityAsync(
            new() { Person = new() { Lastname = broken } }, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Contains("unpaired surrogate", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("$.Person", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(broken, refusal.Message, StringComparison.Ordinal);
        Assert.Empty(fixture.Emulator.Requests);
    }

    [Fact]
    public void Complete_surrogate_pairs_are_accepted()
    {
        string json = JsonSerializer.Serialize(new ChatSessionEntity { CustomerName = "\ud83d\ude00 \ud83d\ude00" }, ChatJson.Options);

        using JsonDocument document = JsonDocument.Parse(json);
        Assert.Equal("😀 😀", document.RootElement.GetProperty("CustomerName").GetString());
    }
}
