using System.Net;
using System.Text;

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

    /// <summary>True for a status that says nothing about what was sent, and may be another one soon.</summary>
    public bool IsTransient =>
        Status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;

    /// <summary>Decodes the body by its byte order mark, else as UTF-8. The mark itself is left out.</summary>
    public string Text()
    {
        using StreamReader reader = new(new MemoryStream(Body), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd().TrimStart('\uFEFF');
    }

    /// <summary>What it was, for an error.</summary>
    public string Describe() => (int)Status switch
    {
        200 => "what came with status 200 is not the JSON that was due.",
        >= 300 and < 400 => $"it redirects ({(int)Status}{(RedirectHost is null ? "" : $" to {RedirectHost}")}), which is not followed: the secrets would leave it.",
        404 => "there is no such service (404). Is the environment's address right?",
        _ => $"status {(int)Status}.",
    };
}
