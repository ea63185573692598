using System.Runtime.ExceptionServices;

namespace SuperOffice.Chat.Client.Http;

/// <summary>How one try ended: with an answer, or with a failure.</summary>
internal readonly record struct Attempt(
    HttpResponseMessage? Response, Exception? Failure, Verdict Verdict, TimeSpan? RetryAfter)
{
    /// <summary>A few words for the log.</summary>
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
