using System.Globalization;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents an enumeration with its names and numbers. The web API uses the names.</summary>
internal sealed class WireEnum((string Name, int Number)[] members)
{
    private readonly (string Name, int Number)[] _members = members;

    public string Zero => _members[0].Name;

    /// <summary>Gets the number of a name, or 0 when the name is unknown.</summary>
    public int NumberOf(string? name) => Array.Find(_members, member => member.Name == name).Number;

    /// <summary>
    /// Converts a value to the spelling of the server. The names of a comma-separated list are converted individually. An unknown name
    /// is preserved, as a newer server would do.
    /// </summary>
    public string Canonical(string text)
    {
        string[] parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0 ? Zero : string.Join(", ", parts.Select(CanonicalName));
    }

    private string CanonicalName(string text)
    {
        bool isNumber = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number);
        foreach ((string name, int value) in _members)
        {
            if (isNumber ? value == number : string.Equals(name, text, StringComparison.OrdinalIgnoreCase))
            {
                return name;
            }
        }

        return text;
    }
}
