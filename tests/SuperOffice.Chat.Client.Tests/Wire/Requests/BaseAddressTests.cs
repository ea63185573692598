namespace SuperOffice.Chat.Client.Tests.Wire.Requests;

/// <summary>Every form of base address that SuperOffice's own pages show, and the path it leads to.</summary>
public sealed class BaseAddressTests
{
    [Theory]
    [InlineData("/Cust12345", "/Cust12345/api/v1/Agents/Chat/")]
    [InlineData("/Cust12345/", "/Cust12345/api/v1/Agents/Chat/")]
    [InlineData("/Cust12345/api", "/Cust12345/api/v1/Agents/Chat/")]
    [InlineData("/Cust12345/api/", "/Cust12345/api/v1/Agents/Chat/")]
    [InlineData("/Cust12345/api/v1", "/Cust12345/api/v1/Agents/Chat/")]
    [InlineData("/Cust12345/api/v1/", "/Cust12345/api/v1/Agents/Chat/")]
    [InlineData("/Cust12345/API/V1/", "/Cust12345/api/v1/Agents/Chat/")]
    [InlineData("", "/api/v1/Agents/Chat/")]
    [InlineData("/", "/api/v1/Agents/Chat/")]
    [InlineData("/api", "/api/v1/Agents/Chat/")]
    [InlineData("/crm/api", "/crm/api/v1/Agents/Chat/")]
    [InlineData("/WebApi/api", "/WebApi/api/v1/Agents/Chat/")]
    [InlineData("/intranet/sales/crm/api/v1", "/intranet/sales/crm/api/v1/Agents/Chat/")]
    public async Task The_operation_follows_the_entire_base_path(string basePath, string agent)
    {
        using WireFixture fixture = WireFixture.Start(basePath: basePath);
        fixture.RespondAt(agent + "CreateDefaultChatSessionEntity", """{"ChatSessionId":0}"""u8.ToArray(), 200, ("Content-Type", WireServer.JsonType));

        await fixture.CallAsync("CreateDefaultChatSessionEntity");

        Assert.Equal(agent + "CreateDefaultChatSessionEntity", fixture.Request.Target);
    }

    [Fact]
    public async Task Blanks_in_the_path_are_encoded_once()
    {
        using WireFixture fixture = WireFixture.Start(basePath: "/my%20crm/api");
        fixture.RespondAt("/my crm/api/v1/Agents/Chat/GetChatSessionEntity", "null"u8.ToArray(), 200);

        await fixture.CallAsync("GetChatSessionEntity");

        Assert.Equal("/my%20crm/api/v1/Agents/Chat/GetChatSessionEntity?chatSessionEntityId=5", fixture.Request.Target);
    }
}
