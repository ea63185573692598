using SuperOffice.Chat.Client.Campaigns.Secrets;

namespace SuperOffice.Chat.Client.Tests.Campaigns;

/// <summary>Listening to a run proves something only if it knows what is secret.</summary>
public sealed class RequestSecretsTests
{
    [Theory]
    [InlineData("Authorization", "SOTicket 7T:TicketOfOne==", "7T:TicketOfOne==")]
    [InlineData("authorization", "Bearer 8A:Cust1.TokenOfOne", "8A:Cust1.TokenOfOne")]
    [InlineData("Authorization", "Basic a2FyaTpXb3JkOk9mT25l", "a2FyaTpXb3JkOk9mT25l", "Word:OfOne")]
    [InlineData("Cookie", "SessionCookie=CookieOfOne=; other=CookieOfTwo", "CookieOfOne=", "CookieOfTwo")]
    [InlineData("SO-AppToken", "AppTokenOfOne", "AppTokenOfOne")]
    [InlineData("X-XSRF-TOKEN", "XsrfOfOne", "XsrfOfOne")]
    [InlineData("SO-TimeZone", "EuropeOslo+2")]
    public void The_credentials_in_headers_are_recorded(string name, string value, params string[] secrets)
    {
        using HttpRequestMessage request = new();
        request.Headers.TryAddWithoutValidation(name, value);

        Assert.Equal(secrets, RequestSecrets.Of(request));
    }

    [Theory]
    [InlineData("client_secret")]
    [InlineData("refresh_token")]
    [InlineData("code")]
    [InlineData("assertion")]
    [InlineData("password")]
    [InlineData("ticket")]
    public void The_credentials_in_forms_are_recorded(string field) => Assert.Equal(
        ["Secret+of & one"],
        OfContent(new FormUrlEncodedContent([new("client_id", "ApplicationOfOne"), new(field, "Secret+of & one"), new("redirect_uri", "https://OfOne.example")])));

    [Theory]
    [InlineData("Password")]
    [InlineData("Ticket")]
    [InlineData("access_token")]
    [InlineData("refreshToken")]
    [InlineData("client_secret")]
    [InlineData("SessionKey")]
    [InlineData("CustomerName")]
    [InlineData("CustomerAlias")]
    [InlineData("CustomerEmail")]
    [InlineData("CustomerPhone")]
    [InlineData("CustomerCompanyName")]
    [InlineData("FirstMessage")]
    [InlineData("LastMessage")]
    [InlineData("Message")]
    [InlineData("Email")]
    [InlineData("EmailAddress")]
    [InlineData("MobilePhone")]
    [InlineData("Firstname")]
    [InlineData("MiddleName")]
    [InlineData("Lastname")]
    [InlineData("FullName")]
    [InlineData("CustFullname")]
    public void The_credentials_and_personal_data_in_JSON_are_recorded(string member) => Assert.Equal(
        ["Ørsted \"of\" one"],
        OfContent(new StringContent($$$"""{"TopicName":"Topic of One","Inner":[{"{{{member}}}" : "\u00D8rsted \"of\" one"}],"Status":"InQueueOfOne"}""")));

    [Theory]
    [InlineData("Short-1")]
    [InlineData("password")]
    [InlineData("ABABABABAB")]
    public void A_coincidental_match_is_ignored(string value)
    {
        using HttpRequestMessage request = new();
        request.Headers.Add("SO-AppToken", value);

        Assert.Empty(RequestSecrets.Of(request));
    }

    private static IEnumerable<string> OfContent(HttpContent content)
    {
        using HttpRequestMessage request = new() { Content = content };
        return [.. RequestSecrets.Of(request)];
    }
}
