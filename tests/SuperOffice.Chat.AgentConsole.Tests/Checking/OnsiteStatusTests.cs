using System.Text.Json;
using SuperOffice.Chat.AgentConsole.Tests.Running;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests.Checking;

public sealed class OnsiteStatusTests : IAsyncLifetime
{
    private const string NoEnd = "expiry unknown to the client";

    private OnsiteFixture _fixture = null!;

    public async ValueTask InitializeAsync() => _fixture = await OnsiteFixture.StartAsync();

    public ValueTask DisposeAsync() => _fixture.DisposeAsync();

    [Theory]
    [InlineData("PasswordTicket", "SOTicket", "6:00:00 (until 2026-03-04 20:05:30 +00:00), renewed automatically")]
    [InlineData("Basic", "Basic", NoEnd)]
    [InlineData("SoTicket", "SOTicket", NoEnd)]
    [InlineData("Bearer", "Bearer", NoEnd)]
    [InlineData("Xsrf", "Xsrf", NoEnd)]
    public async Task Each_scheme_signs_in_by_configuration_alone(string scheme, string credential, string timeLeft)
    {
        ConsoleResult result = await _fixture.With(scheme).RunAsync("status");

        Assert.Equal((ExitCode.Success, ""), (result.ExitCode, result.Error));
        Assert.Equal(
        [
            "    Tenant      -",
            "    State       fixed address",
            "    Running     yes",
            "    Host        127.0.0.1",
            "  Sign-in",
            $"    Scheme      {scheme}",
            $"    Credential  {credential}",
            $"    Time left   {timeLeft}",
            "    Signed in   yes; your topics: 1",
        ], result.Lines.Skip(3));
        string sent = scheme == "Xsrf" ? "X-XSRF-TOKEN" : "Authorization";
        Assert.Contains(sent, _fixture.Server.Requests[^1].Headers.Keys, StringComparer.OrdinalIgnoreCase);
        Hidden.In(result, _fixture.Secrets);
    }

    [Theory]
    [InlineData("PasswordTicket")]
    [InlineData("Basic")]
    [InlineData("SoTicket")]
    [InlineData("Bearer")]
    [InlineData("Xsrf")]
    public async Task Reports_that_authentication_failed_and_shows_no_secret(string scheme)
    {
        _fixture.Server.Access.RevokeAll();

        ConsoleResult result = await _fixture.With(scheme).RunAsync("status", "--verbose");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Contains("    Running     unknown", result.Lines);
        Assert.Contains("    Signed in   no", result.Lines);
        Assert.Contains("ChatTopicsForUser was ", result.Error, StringComparison.Ordinal);
        Assert.Contains("Check --scheme and its values.", result.Error, StringComparison.Ordinal);
        Hidden.In(result, _fixture.Secrets);
    }

    [Fact]
    public async Task A_refused_password_stores_nothing()
    {
        _fixture.Server.Access.RevokeAll();

        ConsoleResult result = await _fixture.With("PasswordTicket").RunAsync("status");

        Assert.Contains("    Time left   none: no credential was obtained", result.Lines);
    }

    [Fact]
    public async Task Json_contains_every_member_and_names_the_problem()
    {
        _fixture.Server.Access.RevokeAll();

        ConsoleResult result = await _fixture.With("Basic").RunAsync("status", "--json");

        using JsonDocument document = JsonDocument.Parse(result.Output);
        JsonElement status = document.RootElement;
        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Equal(JsonValueKind.Null, status.GetProperty("tenant").ValueKind);
        Assert.Equal(JsonValueKind.Null, status.GetProperty("isRunning").ValueKind);
        Assert.Equal(JsonValueKind.Null, status.GetProperty("secondsLeft").ValueKind);
        Assert.False(status.GetProperty("isSignedIn").GetBoolean());
        Assert.Contains("401", Assert.Single(status.GetProperty("problems").EnumerateArray()).GetString(), StringComparison.Ordinal);
        Hidden.In(result, _fixture.Secrets);
    }
}
