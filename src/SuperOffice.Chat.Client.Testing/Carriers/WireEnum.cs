using System.Globalization;

namespace SuperOffice.Chat.Client.Testing.Carriers;

/// <summary>The names of an enumeration with their numbers. The wire form is the name.</summary>
internal sealed class WireEnum
{
    private readonly (string Name, int Number)[] _members;

    public WireEnum(params (string Name, int Number)[] members) => _members = members;

    public string Zero => _members[0].Name;

    /// <summary>
    /// The server's own spelling; a comma list member by member. A name that is not in the table is kept, as a newer
    /// server that knows it would.
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
