namespace SuperOffice.Chat.Client.Http;

/// <summary>What the server says of an error, whichever of its shapes it came in.</summary>
/// <param name="Summary">The general sentence.</param>
/// <param name="Detail">The most specific sentence; the same as the summary when there is one only.</param>
/// <param name="Type">The server's name for the error.</param>
/// <param name="Source">Where it arose.</param>
internal sealed record ServerError(string? Summary, string? Detail, string? Type, string? Source)
{
    public static ServerError None { get; } = new(null, null, null, null);

    /// <summary>Both sentences in one line.</summary>
    public string? Sentence =>
        Summary is null || (Detail is not null && Contains(Detail, Summary)) ? Detail
        : Detail is null || Contains(Summary, Detail) ? Summary
        : $"{Summary} {Detail}";

    // Many servers repeat the general sentence in the specific one, with or without its full stop.
    private static bool Contains(string text, string part) =>
        text.Contains(part.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    public bool IsNotFound => Type?.EndsWith("NotFoundException", StringComparison.OrdinalIgnoreCase) == true;
}
