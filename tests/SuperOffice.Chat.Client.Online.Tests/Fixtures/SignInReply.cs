namespace SuperOffice.Chat.Client.Online.Tests.Fixtures;

/// <summary>The response of the identity provider to an exchange.</summary>
internal sealed record SignInReply(int Status, string Body, params (string Name, string Value)[] Headers)
{
    public static SignInReply Success(string token) =>
        new(200, $$"""{"IsSuccessful":true,"Token":"{{token}}","ErrorMessage":null}""");

    public static SignInReply Refusal(string message) =>
        new(200, $$"""{"IsSuccessful":false,"Token":null,"ErrorMessage":"{{message}}"}""");
}
