using System.Net;

namespace SuperOffice.Chat.Client.Online;

/// <summary>What the sign-in host answered, whatever it was.</summary>
internal sealed class SignInAnswer
{
    public required HttpStatusCode Status { get; init; }

    public required byte[] Body { get; init; }

    /// <summary>The host's own clock, as far as it told.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>Where it sends the caller to; nobody goes there.</summary>
    public string? RedirectHost { get; init; }

    /// <summary>What it was, for an error.</summary>
    public string Describe() => (int)Status switch
    {
        200 => "what came with status 200 is not the JSON that was due.",
        >= 300 and < 400 => $"it redirects ({(int)Status}{(RedirectHost is null ? "" : $" to {RedirectHost}")}), which is not followed: the secrets would leave it.",
        404 => "there is no such service (404). Is the environment's address right?",
        _ => $"status {(int)Status}.",
    };
}
