using SuperOffice.Chat.Client.Campaigns.Secrets;
using SuperOffice.Chat.Client.Tests.Http;

namespace SuperOffice.Chat.Client.Tests.Campaigns;

public sealed class WireSecretsTests : IDisposable
{
    private readonly WireSecrets _secrets = new();

    [Fact]
    public async Task The_secrets_of_a_call_are_recorded_from_its_request()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();

        await fixture.Client.SaveChatSessionEntityAsync(
            new() { TopicId = 9, CustomerName = "Ørsted \"of\" the wire" }, cancellationToken: TestContext.Current.CancellationToken);

        AssertLearned("7T:RW11bGF0b3JUaWNrZXQ=", "emulator-app-token", "Ørsted \"of\" the wire");
    }

    [Fact]
    public async Task The_secrets_of_a_sign_in_are_recorded_from_its_form()
    {
        using WireServer host = new();
        host.RespondNext("""{"access_token":"8A:1","expires_in":3600}""");

        await ChatCredential.RefreshToken(new RefreshTokenOptions
        {
            Environment = host.Address,
            ClientId = "id1",
            ClientSecret = "Secret of & the wire",
            RefreshToken = "Refresh+of the wire",
        }).GetAuthorizationAsync(null, TestContext.Current.CancellationToken);

        AssertLearned("Secret of & the wire", "Refresh+of the wire");
    }

    public void Dispose() => _secrets.Dispose();

    // Other tests call at the same time, and are learned from too.
    private void AssertLearned(params HashSet<string> secrets) => Assert.Superset(secrets, _secrets.Learned.ToHashSet());
}
