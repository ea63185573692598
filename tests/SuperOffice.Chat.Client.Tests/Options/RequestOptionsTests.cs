namespace SuperOffice.Chat.Client.Tests.Options;

/// <summary>Values of the options of a call that cannot be sent are rejected before anything is sent, and name the parameter.</summary>
public sealed class RequestOptionsTests
{
    public static TheoryData<string> Invalid => [.. Cases.Keys];

    private static Dictionary<string, ChatRequestOptions> Cases { get; } = new()
    {
        ["AcceptLanguage"] = new() { AcceptLanguage = "en\r\nX: 1" },
        ["Language"] = new() { Language = "e\nn" },
        ["Culture"] = new() { Culture = "\u0001" },
        ["TimeZone"] = new() { TimeZone = "Europe/Oslo" },
        ["MaxRetryAttempts"] = new() { MaxRetryAttempts = -1 },
    };

    [Theory]
    [MemberData(nameof(Invalid))]
    public async Task An_invalid_value_names_itself_and_the_parameter(string name)
    {
        await using RawServer server = new(200, "{}"u8.ToArray());
        using ChatAgentClient client = server.Client();

        ArgumentException rejection = await Assert.ThrowsAsync<ArgumentException>(
            () => client.GetChatSessionEntityAsync(1, Cases[name], TestContext.Current.CancellationToken));

        Assert.Equal("options", rejection.ParamName);
        Assert.StartsWith(name + " ", rejection.Message, StringComparison.Ordinal);
    }
}
