using System.Net;

namespace SuperOffice.Chat.Client;

/// <summary>What a sign-in host answered, or why it gave no answer.</summary>
internal readonly record struct SignInAnswer(HttpStatusCode Status, byte[] Body, HttpRequestException? Failure)
{
    /// <summary>True when the credential was not judged at all.</summary>
    public bool IsTransient => (Failure is { } failure && !SignInRepeats.IsTooLong(failure)) || (Failure is null && SignInRepeats.MayPass(Status));

    public bool IsSuccess => Failure is null && (int)Status is >= 200 and < 300;
}
