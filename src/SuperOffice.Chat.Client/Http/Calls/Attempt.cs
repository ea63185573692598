using System.Runtime.ExceptionServices;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The outcome of one attempt: a response or a failure.</summary>
internal readonly record struct Attempt(HttpResponseMessage? Response, Exception? Failure, AttemptOutcome Outcome)
{
    /// <summary>Returns the response, or throws the failure.</summary>
    public HttpResponseMessage GetResponse()
    {
        if (Failure is not null)
        {
            ExceptionDispatchInfo.Throw(Failure);
        }

        return Response!;
    }
}
