using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Tenants;

public sealed class TenantStatusTests : IDisposable
{
    private readonly WireServer _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task The_state_of_a_tenant_can_be_requested()
    {
        _host.RespondNext($$"""{"ContextIdentifier":"Cust1","State":"OnlineMaintenance","IsRunning":true,"ValidUntil":"2999-01-01T00:00:00.0000000Z","Api":"{{_host.Address}}/Cust1/api"}""");

        ChatTenantStatus status = await AskAsync("Cust1");

        Assert.Equal("Cust1", status.TenantId);
        Assert.Equal(TenantState.OnlineMaintenance, status.State.Value);
        Assert.True(status.IsRunning);
        Assert.Equal($"{_host.Address}/Cust1", status.Address!.AbsoluteUri);
        Assert.Equal("/api/state/Cust1", Assert.Single(_host.Requests).Target);
        Assert.Null(_host.Requests[0].Header("Authorization"));
    }

    [Fact]
    public async Task A_tenant_that_is_not_known_is_not_running()
    {
        _host.RespondNext("", 404);

        ChatTenantStatus status = await AskAsync("Cust1");

        Assert.False(status.IsRunning);
        Assert.Null(status.Address);
        Assert.Null(status.State.Value);
    }

    [Theory]
    [InlineData(500, "{}")]
    [InlineData(200, "<html/>")]
    [InlineData(200, """{"State":"Running","IsRunning":true,"Api":"https://example.org/Cust1/api"}""")]
    public async Task An_unusable_input_is_an_error_in_one_sentence(int status, string body)
    {
        _host.RespondNext(body, status);

        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(() => AskAsync("Cust1"));

        Assert.False(failure.IsTimeout);
        Assert.Contains("tenant Cust1", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_cannot_be_reached_is_a_connection_error_with_its_kind()
    {
        using RefusingPort port = new();

        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(
            () => ChatEnvironment.Parse(port.Address).GetTenantStatusAsync("Cust1", cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(HttpRequestError.ConnectionError, failure.HttpRequestError);
        Assert.False(failure.IsTimeout);
    }

    [Fact]
    public async Task An_invalid_id_is_refused_before_a_request()
    {
        await Assert.ThrowsAsync<ArgumentException>("tenantId", () => AskAsync("../Cust1"));

        Assert.Empty(_host.Requests);
    }

    private Task<ChatTenantStatus> AskAsync(string tenantId) =>
        ChatEnvironment.Parse(_host.Address).GetTenantStatusAsync(tenantId, cancellationToken: TestContext.Current.CancellationToken);
}
