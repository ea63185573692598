namespace SuperOffice.Chat.Client.Http;

/// <summary>Represents an error that the server reported, in any of its formats.</summary>
/// <param name="Summary">The general message.</param>
/// <param name="Detail">The most specific message. Equal to the summary when there is only one message.</param>
/// <param name="Type">The type of the error.</param>
/// <param name="Source">The component of the server that reported the error.</param>
internal sealed record ServerError(string? Summary, string? Detail, string? Type, string? Source)
{
    public static ServerError None { get; } = new(null, null, null, null);

    /// <summary>Gets the summary and the detail in a single line, or null when there is no message.</summary>
    public string? Message =>
        Summary is null || (Detail is not null && Contains(Detail, Summary)) ? Detail
        : Detail is null || Contains(Summary, Detail) ? Summary
        : $"{Summary} {Detail}";

    // Many servers include the general message in the specific one, with or without its period.
    private static bool Contains(string text, string part) =>
        text.Contains(part.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    public bool IsNotFound => Type?.EndsWith("NotFoundException", StringComparison.OrdinalIgnoreCase) == true;
}
