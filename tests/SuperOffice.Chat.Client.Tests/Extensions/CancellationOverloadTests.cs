using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Extensions;

public sealed class CancellationOverloadTests : IDisposable
{
    private static readonly MethodInfo[] Overloads =
        [.. typeof(ChatAgentClientCancellationExtensions).GetMethods(BindingFlags.Public | BindingFlags.Static)];

    private static readonly string[] Operations = [.. typeof(IChatAgentClient).GetMethods().Select(static method => method.Name)];

    private readonly CancellationTokenSource _source = new();

    private CancellationToken Token => _source.Token;

    public static TheoryData<string> OverloadsOfOperations =>
        [.. Overloads.Where(static method => Operations.Contains(method.Name)).Select(Signature)];

    [Fact]
    public void Every_operation_and_step_has_an_overload_for_each_set_of_leading_arguments() => Convention.Check(
        from method in typeof(IChatAgentClient).GetMethods()
            .Concat(typeof(ChatAgentClientExtensions).GetMethods(BindingFlags.Public | BindingFlags.Static))
        let parameters = method.GetParameters()
        where parameters.Length > 1 && parameters[^1].ParameterType == typeof(CancellationToken)
        let arguments = parameters[(method.IsStatic ? 1 : 0)..].TakeWhile(static parameter =>
            parameter.ParameterType != typeof(ChatRequestOptions) && parameter.ParameterType != typeof(ChatFollowOptions)).ToArray()
        from count in Enumerable.Range(0, arguments.Length + 1)
        where arguments[count..].All(static parameter => parameter.HasDefaultValue)
        let types = arguments[..count].Select(static parameter => parameter.ParameterType)
        where typeof(ChatAgentClientCancellationExtensions).GetMethod(
            method.Name, [typeof(IChatAgentClient), .. types, typeof(CancellationToken)]) is null
        select $"{method.Name} with {count} arguments",
        "A caller who has only a cancellation token passes it as the last argument. Add an overload:");

    [Theory]
    [MemberData(nameof(OverloadsOfOperations))]
    public void An_overload_forwards_its_arguments_and_the_token(string signature)
    {
        MethodInfo overload = Overloads.Single(method => Signature(method) == signature);
        (IChatAgentClient client, OperationRecorder recorder) = OperationRecorder.Create();
        object?[] arguments = [.. overload.GetParameters()[1..^1].Select(static parameter => Sample(parameter.ParameterType))];

        overload.Invoke(null, [client, .. arguments, Token]);

        Assert.Equal(overload.Name, recorder.Operation!.Name);
        Assert.Equal(arguments, recorder.Arguments.Take(arguments.Length));
        Assert.Null(recorder.Arguments[^2]);
        Assert.Equal(Token, recorder.Arguments[^1]);
        Assert.All(
            recorder.Operation.GetParameters()[arguments.Length..^2].Zip(recorder.Arguments.Skip(arguments.Length)),
            static left => Assert.Equal(left.First.DefaultValue, left.Second));
    }

    [Fact]
    public async Task A_canceled_token_as_the_last_argument_cancels_the_call()
    {
        using ChatAgentClient client = ChatAgentClient.Create(
            new ChatClientOptions { BaseAddress = new Uri("https://crm.example.com"), Credential = ChatCredential.Bearer("8A:token") });
        await _source.CancelAsync();

        OperationCanceledException exception =
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetChatSessionEntityAsync(1, Token));

        Assert.Equal(Token, exception.CancellationToken);
    }

    [Fact]
    public async Task Steps_take_only_a_token_too()
    {
        FakeChat chat = new();
        Func<Task>[] steps =
        [
            () => chat.ReplyToCustomerAsync(1, "Hello", Token),
            () => chat.ReplyToCustomerAsync(1, "Hello", "Kari", Token),
            () => chat.TryTransferChatSessionAsync(1, 12, Token),
            () => chat.TryAcceptChatSessionTransferAsync(1, Token),
            () => chat.TryRejectChatSessionTransferAsync(1, Token),
            () => chat.FinishChatSessionAsync(1, Token),
        ];
        foreach (Func<Task> step in steps)
        {
            await step();
            Assert.Equal((null, Token), chat.Last);
        }

        ChatMessage[] replies = [.. chat.Sent.OfType<ChatMessage>()];
        Assert.Equal(["Hello", "Hello"], replies.Select(static message => message.Message));
        Assert.Equal([null, "Kari"], replies.Select(static message => message.Author));
    }

    [Fact]
    public async Task Messages_are_followed_with_only_a_token()
    {
        FakeChat chat = new();
        chat.Store(3, 4);
        chat.End();

        List<int> all = [];
        await foreach (ChatMessage message in chat.FollowChatMessagesAsync(1, Token))
        {
            all.Add(message.ChatMessageId);
        }

        List<int> later = [];
        await foreach (ChatMessage message in chat.FollowChatMessagesAsync(1, 3, Token))
        {
            later.Add(message.ChatMessageId);
        }

        Assert.Equal([3, 4], all);
        Assert.Equal([4], later);
        Assert.Equal(Token, chat.Last.Token);
    }

    [Fact]
    [SuppressMessage("Usage", "xUnit1051", Justification = "Calls without a token are what is tested.")]
    public void Calls_that_name_or_leave_out_the_token_still_reach_the_operation()
    {
        (IChatAgentClient client, OperationRecorder recorder) = OperationRecorder.Create();
        ChatRequestOptions options = new() { Language = "en" };

        _ = client.GetChatSessionEntityAsync(1);
        Assert.Equal([1, null, CancellationToken.None], recorder.Arguments);
        _ = client.GetChatSessionEntityAsync(1, null, Token);
        Assert.Equal([1, null, Token], recorder.Arguments);
        _ = client.GetChatSessionEntityAsync(1, default);
        Assert.Equal([1, null, CancellationToken.None], recorder.Arguments);
        _ = client.GetChatSessionEntityAsync(1, cancellationToken: Token);
        Assert.Equal([1, null, Token], recorder.Arguments);
        _ = client.GetChatSessionEntityAsync(1, new ChatRequestOptions { Language = "en" }, Token);
        Assert.Equal([1, options, Token], recorder.Arguments);
        _ = client.GetChatMessagesAsync(1, cancellationToken: Token);
        Assert.Equal([1, 0, null, Token], recorder.Arguments);
    }

    public void Dispose() => _source.Dispose();

    private static string Signature(MethodInfo method) =>
        $"{method.Name}({string.Join(", ", method.GetParameters()[1..].Select(static parameter => parameter.Name))})";

    private static object? Sample(Type type) =>
        type == typeof(int) ? 7
        : type == typeof(bool) ? true
        : type == typeof(string) ? "kari"
        : type == typeof(ChatSessionEntity) ? new ChatSessionEntity { ChatSessionId = 7 }
        : type == typeof(ChatTopicEntity) ? new ChatTopicEntity { ChatTopicId = 7 }
        : type == typeof(ChatTopicAgent) ? new ChatTopicAgent { TopicId = 7 }
        : type == typeof(ChatMessage) ? new ChatMessage { Message = "Hello" }
        : type == typeof(IEnumerable<ChatTopicAgent>) ? new[] { new ChatTopicAgent { TopicId = 7 } }
        : type == typeof(IEnumerable<ChatPresence>) ? new[] { new ChatPresence { UserId = 7 } }
        : type == typeof(Func<ChatSessionEntity, ChatSessionEntity>) ? new Func<ChatSessionEntity, ChatSessionEntity>(static session => session)
        : type == typeof(Func<ChatTopicEntity, ChatTopicEntity>) ? new Func<ChatTopicEntity, ChatTopicEntity>(static topic => topic)
        : throw new ArgumentException($"Add a sample of {type}.", nameof(type));
}
