using Microsoft.Extensions.Time.Testing;
using SuperOffice.Chat.Client.Tests.Caching;

namespace SuperOffice.Chat.Client.Tests.Authentication;

public sealed class SharingTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly MemoryStore _shared = new();
    private readonly WireServer _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_second_instance_uses_the_ticket_of_the_first_one()
    {
        _host.RespondNext("""{"access_token":"8A:1","expires_in":3600}""");

        Assert.Equal("Bearer 8A:1", await AskAsync(Instance()));
        Assert.Equal("Bearer 8A:1", await AskAsync(Instance()));

        Assert.Single(_host.Requests);
        Assert.Equal(TimeSpan.FromHours(1), Assert.Single(_shared.Entries).Value.Lifetime);
    }

    [Fact]
    public async Task A_shared_value_that_was_refused_is_replaced_for_all()
    {
        _host.RespondNext("""{"access_token":"8A:1"}""").RespondNext("""{"access_token":"8A:2"}""");
        ChatCredential first = Instance();
        ChatCredential second = Instance();
        await AskAsync(first);
        await AskAsync(second);

        Assert.Equal("Bearer 8A:2", await AskAsync(first, refused: "8A:1"));
        Assert.Equal("Bearer 8A:2", await AskAsync(second, refused: "8A:1"));
        Assert.Equal(2, _host.Requests.Count);
    }

    [Fact]
    public async Task An_expired_ticket_is_not_used()
    {
        _host.RespondNext("""{"access_token":"8A:1","expires_in":600}""").RespondNext("""{"access_token":"8A:2"}""");
        await AskAsync(Instance());
        _time.Advance(TimeSpan.FromSeconds(571));

        Assert.Equal("Bearer 8A:2", await AskAsync(Instance()));
    }

    [Fact]
    public async Task Nothing_is_mixed_between_users_or_apps()
    {
        _host.RespondNext("""{"access_token":"8A:1"}""").RespondNext("""{"access_token":"8A:2"}""").RespondNext("""{"access_token":"8A:3"}""");

        Assert.Equal("Bearer 8A:1", await AskAsync(Instance()));
        Assert.Equal("Bearer 8A:2", await AskAsync(Instance(refreshToken: "other")));
        Assert.Equal("Bearer 8A:3", await AskAsync(Instance(clientId: "other")));
    }

    [Fact]
    public async Task Keys_hold_no_secret()
    {
        _host.RespondNext("""{"access_token":"8A:1"}""");
        await AskAsync(Instance());

        string key = Assert.Single(_shared.Entries).Key;
        Assert.Matches("^SuperOffice\\.Chat\\.Client/1/token/127\\.0\\.0\\.1:[0-9]+/-#[0-9a-f]{64}$", key);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"Scheme":"Basic","Value":"x"}""")]
    [InlineData("""{"Scheme":"Bearer","Value":"a\r\nb"}""")]
    [InlineData("not JSON")]
    public async Task An_unreadable_entry_counts_as_absent(string value)
    {
        _host.RespondNext("""{"access_token":"8A:1"}""").RespondNext("""{"access_token":"8A:2"}""");
        await AskAsync(Instance());
        _shared.Entries[_shared.Entries.Keys.Single()] = (value, default);

        Assert.Equal("Bearer 8A:2", await AskAsync(Instance()));
    }

    [Fact]
    public async Task A_failing_store_does_not_prevent_a_sign_in()
    {
        _host.RespondNext("""{"access_token":"8A:1"}""");
        _shared.IsBroken = true;

        Assert.Equal("Bearer 8A:1", await AskAsync(Instance()));
    }

    private static async Task<string?> AskAsync(ChatCredential credential, string? refused = null) =>
        (await credential.GetAuthorizationAsync(
            refused is null ? null : ChatAuthorization.Bearer(refused), TestContext.Current.CancellationToken)).Header;

    private ChatCredential Instance(string clientId = "id1", string refreshToken = "refresh1") => ChatCredential.RefreshToken(
        new RefreshTokenOptions { Environment = _host.Address, ClientId = clientId, RefreshToken = refreshToken },
        new ChatCredentialContext { TimeProvider = _time, SharedStore = _shared });
}
