using System.Runtime.ExceptionServices;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The outcome of one attempt: a response or a failure.</summary>
internal readonly record struct Attempt(HttpResponseMessage? Response, Exception? Failure, Verdict Verdict)
{
    /// <summary>Gets the reason for a retry, for the log.</summary>
    public string Reason => Response is null ? Failure!.GetType().Name : $"status {(int)Response.StatusCode}";

    public HttpResponseMessage Finish()
    {
        if (Failure is not null)
        {
            ExceptionDispatchInfo.Throw(Failure);
        }

        return Response!;
    }
}
