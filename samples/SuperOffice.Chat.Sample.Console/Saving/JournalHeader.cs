namespace SuperOffice.Chat.Sample.Console.Saving;

/// <summary>First line of a journal: ids mean nothing on another server.</summary>
internal sealed record JournalHeader(string Server)
{
    public static JournalHeader Of(Uri server)
    {
        string address = server.GetLeftPart(UriPartial.Path).TrimEnd('/');
        foreach (string suffix in (string[])["/v1", "/api"])
        {
            address = address.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) ? address[..^suffix.Length] : address;
        }

        return new(address);
    }
}
