using System.Text;

namespace SuperOffice.Chat.Client;

/// <summary>Detects values that were copied together with their authentication scheme or header name.</summary>
internal static class PastedPrefix
{
    private const string BasicScheme = "Basic";

    private static readonly string[] Names =
        ["SOTicket", "Bearer", BasicScheme, "Negotiate", "Authorization", "SO-AppToken", "X-XSRF-TOKEN", "Cookie", "Set-Cookie"];

    /// <summary>Returns the scheme or header name that a value starts with, "a quotation mark" for a quoted value, or null.</summary>
    public static string? Find(string value) =>
        value is ['"', ..] or ['\'', ..] ? "a quotation mark"
        : Names.FirstOrDefault(name =>
            value.Length > name.Length
            && value.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && (value[name.Length] == ':' || char.IsWhiteSpace(value[name.Length])));

    /// <summary>Returns the predicate of a sentence whose subject is the name of the value.</summary>
    public static string Describe(string prefix) => $"starts with {prefix}, which is not part of the value";

    /// <summary>Determines whether a password is the value of a Basic header: the scheme, followed by the user name and password in Base64.</summary>
    public static bool IsBasicHeader(string password)
    {
        if (Find(password) != BasicScheme)
        {
            return false;
        }

        byte[] decoded = new byte[password.Length];
        return Convert.TryFromBase64String(password[(BasicScheme.Length + 1)..].Trim(), decoded, out int length)
            && Encoding.UTF8.GetString(decoded, 0, length).Contains(':', StringComparison.Ordinal);
    }
}
