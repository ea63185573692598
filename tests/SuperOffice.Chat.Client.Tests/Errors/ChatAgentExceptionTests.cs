namespace SuperOffice.Chat.Client.Tests.Errors;

public sealed class ChatAgentExceptionTests
{
    public static TheoryData<Type> Kinds =>
    [
        typeof(ChatAgentApiException),
        typeof(ChatAgentRateLimitException),
        typeof(ChatAgentAuthenticationException),
        typeof(ChatAgentConnectionException),
        typeof(ChatAgentProtocolException),
        typeof(ChatAgentTenantException),
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_can_be_created_in_a_test_of_the_caller(Type kind)
    {
        TimeoutException cause = new();

        ChatAgentException exception = (ChatAgentException)Activator.CreateInstance(kind, "What failed.", cause)!;

        Assert.Equal("What failed.", exception.Message);
        Assert.Same(cause, exception.InnerException);
        Assert.Equal("", exception.Operation);
        Assert.False(exception.OutcomeUnknown);
        Assert.Equal(0, exception.Attempts);
    }

    [Fact]
    public void The_kinds_are_these_six() =>
        Assert.Equal(
            Kinds.Select(static row => row.Data.Name).Order(StringComparer.Ordinal),
            typeof(ChatAgentException).Assembly.GetExportedTypes()
                .Where(static type => type.IsSubclassOf(typeof(ChatAgentException)))
                .Select(static type => type.Name)
                .Order(StringComparer.Ordinal));

    [Fact]
    public void A_rate_limit_is_429_unless_another_status_is_given()
    {
        Assert.Equal(HttpStatusCodes.TooManyRequests, new ChatAgentRateLimitException("x").StatusCode);
        Assert.Null(new ChatAgentRateLimitException("x").RetryAfter);
    }
}
