using System.IO.Pipelines;
using System.Net;
using System.Text;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>A caller that blocks its only thread until the call has ended must not be needed to end it.</summary>
public sealed class CallerContextTests
{
    private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Pipe _body = new();

    public static MatrixTheoryData<string, string> CallsByWait => new(
        ["credential", "response", "body", "body of an error", "renewed credential", "response after a renewal", "response after a retry"],
        ["read", "create", "overwrite"]);

    [Theory]
    [MemberData(nameof(CallsByWait))]
    public async Task No_part_of_a_call_continues_on_the_callers_context(string awaited, string call)
    {
        using ScriptedHandler network = new(ResponsesFor(awaited));
        using ChatAgentClient client = ChatAgentClient.Create(
            new() { BaseAddress = new Uri("https://tenant.example.com/"), Credential = new Gated(this, awaited) }, null, network, new QuickWaitsClock());
        CallerContext context = new();

        Task result = context.Run(() => call == "read"
            ? (Task)client.GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken)
            : client.SaveChatSessionEntityAsync(new() { ChatSessionId = call == "create" ? 0 : 5 }, cancellationToken: TestContext.Current.CancellationToken));
        Assert.False(result.IsCompleted);
        _gate.SetResult();
        await _body.Writer.WriteAsync(Encoding.UTF8.GetBytes("""{"ChatSessionId":5}"""), TestContext.Current.CancellationToken);
        await _body.Writer.CompleteAsync();

        if (awaited == "body of an error")
        {
            await Assert.ThrowsAsync<ChatAgentApiException>(() => result);
        }
        else
        {
            await result;
        }

        Assert.Equal(0, context.Posts);
    }

    private Func<HttpRequestMessage, Task<HttpResponseMessage>>[] ResponsesFor(string awaited) => awaited switch
    {
        "credential" => [AtOnce(HttpStatusCode.OK)],
        "response" => [LaterAsync],
        "body" => [Slowly(HttpStatusCode.OK)],
        "body of an error" => [Slowly(HttpStatusCode.BadRequest)],
        "renewed credential" => [AtOnce(HttpStatusCode.Unauthorized), AtOnce(HttpStatusCode.OK)],
        "response after a renewal" => [AtOnce(HttpStatusCode.Unauthorized), LaterAsync],
        "response after a retry" => [AtOnce(HttpStatusCodes.TooManyRequests), LaterAsync],
        _ => throw new ArgumentOutOfRangeException(nameof(awaited), awaited, "Nothing waits for that."),
    };

    private static Func<HttpRequestMessage, Task<HttpResponseMessage>> AtOnce(HttpStatusCode status) => _ =>
        Task.FromResult<HttpResponseMessage>(new(status) { Content = new StringContent("""{"ChatSessionId":5}""") });

    private async Task<HttpResponseMessage> LaterAsync(HttpRequestMessage request)
    {
        await _gate.Task.ConfigureAwait(false);
        return await AtOnce(HttpStatusCode.OK)(request).ConfigureAwait(false);
    }

    private Func<HttpRequestMessage, Task<HttpResponseMessage>> Slowly(HttpStatusCode status) => _ =>
        Task.FromResult<HttpResponseMessage>(new(status) { Content = new StreamContent(_body.Reader.AsStream()) });

    private sealed class Gated(CallerContextTests test, string awaited) : ChatCredential
    {
        public override async ValueTask<ChatAuthorization> GetAuthorizationAsync(ChatAuthorization? refused, CancellationToken cancellationToken)
        {
            if (awaited == (refused is null ? "credential" : "renewed credential"))
            {
                await test._gate.Task.ConfigureAwait(false);
            }

            return ChatAuthorization.Bearer(refused is null ? "first" : "second");
        }
    }
}
