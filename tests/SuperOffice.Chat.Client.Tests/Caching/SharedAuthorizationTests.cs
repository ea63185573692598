namespace SuperOffice.Chat.Client.Tests.Caching;

public sealed class SharedAuthorizationTests
{
    [Fact]
    public void A_stored_authorization_does_not_show_its_secret()
    {
        SharedAuthorization stored = new("SOTicket", "7T:secret==", default(DateTimeOffset), null);

        Assert.Equal("SOTicket", stored.ToString());
    }
}
