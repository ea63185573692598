using System.Net;

namespace SuperOffice.Chat.Client.Tests.Http;

public sealed class EarlierCredentialTests
{
    [Fact]
    public async Task Secrets_of_earlier_attempts_are_redacted_like_those_of_the_last_one()
    {
        using ScriptedHandler network = new(
            static _ => Task.FromResult<HttpResponseMessage>(new(HttpStatusCode.InternalServerError)),
            static _ => Task.FromResult<HttpResponseMessage>(new(HttpStatusCode.InternalServerError)),
            static _ => Task.FromResult<HttpResponseMessage>(new(HttpStatusCode.BadRequest) { Content = new StringContent("You sent Token/of+1, Token/of+2 and Token/of+3.") }));
        using ChatAgentClient client = ChatAgentClient.Create(
            new() { BaseAddress = new Uri("https://tenant.example.com/"), Credential = new Numbered() }, null, network, new QuickWaitsClock());

        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(
            () => client.GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(3, failure.Attempts);
        Assert.Contains("You sent ***, *** and ***", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Token/of", failure.ResponseExcerpt, StringComparison.Ordinal);
    }

    private sealed class Numbered : ChatCredential
    {
        private int _given;

        public override ValueTask<ChatAuthorization> GetAuthorizationAsync(ChatAuthorization? refused, CancellationToken cancellationToken) =>
            ValueTask.FromResult(ChatAuthorization.Bearer(FormattableString.Invariant($"Token/of+{++_given}")));
    }
}
