namespace SuperOffice.Chat.AgentConsole.Saving;

/// <summary>Represents the first line of a journal. It names the server, because ids are valid on one server only.</summary>
internal sealed record JournalHeader(string Server)
{
    public static JournalHeader From(Uri server)
    {
        string address = server.GetLeftPart(UriPartial.Path).TrimEnd('/');
        foreach (string suffix in (string[])["/v1", "/api"])
        {
            address = address.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) ? address[..^suffix.Length] : address;
        }

        return new(address);
    }
}
