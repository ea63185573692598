using System.Reflection;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing.Tests.Fakes;

public sealed class NotImplementedChatClientTests
{
    public static TheoryData<string> Operations => [.. typeof(IChatAgentClient).GetMethods().Select(static method => method.Name)];

    [Theory]
    [MemberData(nameof(Operations))]
    public void An_operation_that_a_fake_does_not_override_throws_with_its_name(string operation)
    {
        MethodInfo method = typeof(IChatAgentClient).GetMethod(operation)!;
        object?[] arguments = [.. method.GetParameters().Select(static parameter => parameter.HasDefaultValue ? Type.Missing : null)];

        TargetInvocationException thrown = Assert.Throws<TargetInvocationException>(
            () => method.Invoke(new OpenTopics(), BindingFlags.OptionalParamBinding, binder: null, arguments, culture: null));

        NotImplementedException exception = Assert.IsType<NotImplementedException>(thrown.InnerException);
        Assert.Equal($"OpenTopics does not implement {operation}. Override it in the fake.", exception.Message);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Every_operation_can_be_overridden(string operation)
    {
        MethodInfo method = typeof(NotImplementedChatClient).GetMethod(operation)!;

        Assert.True(method.IsVirtual && !method.IsFinal && !method.IsAbstract);
    }

    [Fact]
    public async Task A_fake_overrides_only_what_its_test_needs()
    {
        IChatAgentClient chat = new AlwaysOpen();

        Assert.True(await chat.IsWithinOpeningHoursAsync(1, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<NotImplementedException>(async () => await chat.GetChatTopicEntityAsync(1, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Extension_methods_work_with_a_fake()
    {
        IChatAgentClient chat = new Echo();

        ChatMessage reply = await chat.ReplyToCustomerAsync(1, "Hello", TestContext.Current.CancellationToken);

        Assert.Equal("Hello", reply.Message);
    }

    private sealed class OpenTopics : NotImplementedChatClient;

    private sealed class AlwaysOpen : NotImplementedChatClient
    {
        public override Task<bool> IsWithinOpeningHoursAsync(
            int chatTopicId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => Task.FromResult(true);
    }

    private sealed class Echo : NotImplementedChatClient
    {
        public override Task<ChatMessage> AddChatMessageAsync(
            int chatSessionId, ChatMessage message, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(message);
    }
}
