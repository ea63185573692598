using System.Net.Http.Headers;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client;

/// <summary>Sends requests that sign in, and tells what became of them.</summary>
internal sealed class SignInRequests
{
    private const int LongestSentence = 500;

    private readonly ChatSignIn _signIn;

    public SignInRequests(ChatSignIn signIn) => _signIn = signIn;

    /// <exception cref="OperationCanceledException">The time for it is over.</exception>
    public async Task<SignInAnswer> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using HttpClient http = _signIn.CreateHttpClient();
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        try
        {
            using HttpResponseMessage response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
            return new(response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false), null);
        }
        catch (HttpRequestException exception)
        {
            return new(default, [], exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            return new(default, [], new HttpRequestException(HttpRequestError.Unknown, "It did not come in time.", exception));
        }
    }

    /// <summary>Creates the exception for a success that cannot be used. Some hosts report an error with status 200.</summary>
    public static ChatSignInException Unusable(string what, string expected, SignInAnswer answer, params IEnumerable<string?> secrets) =>
        TopMembers.TryRead(AnswerBytes.Trimmed(answer.Body).Span, out List<string> names) && ErrorMembers.AreMarks(names)
            ? Refused(what, answer, secrets)
            : new($"{what} was answered with something else than {expected}");

    /// <summary>The exception for an answer that gave nothing to sign in with. What the host says is told, no secret with it.</summary>
    public static ChatSignInException Refused(string what, SignInAnswer answer, params IEnumerable<string?> secrets)
    {
        if (answer.Failure is { } failure)
        {
            if (SignInRepeats.IsTooLong(failure))
            {
                return new(FormattableString.Invariant($"{what} failed: the response exceeds {SignInRepeats.LongestAnswer} bytes"), failure);
            }

            return new($"{what} received no response ({failure.HttpRequestError})", failure) { IsTransient = true };
        }

        ServerError error = ServerErrorReader.Read(answer.Body);
        IEnumerable<string> known = secrets.OfType<string>().Where(static secret => secret.Length > 0);
        string said = error.Sentence is null ? "" : $": {ServerText.OneLine(Redaction.Of(error.Sentence, known), LongestSentence)}";
        return new($"{what} {(answer.IsTransient ? "failed" : "was refused")} ({(int)answer.Status}){said}")
        {
            Error = error.Type is null ? null : ServerText.OneLine(Redaction.Of(error.Type, known), LongestSentence),
            IsTransient = answer.IsTransient,
        };
    }
}
