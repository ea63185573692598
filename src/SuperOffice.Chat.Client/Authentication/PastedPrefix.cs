using System.Text;

namespace SuperOffice.Chat.Client;

/// <summary>Recognizes values that were copied together with the scheme or the header they are sent in.</summary>
internal static class PastedPrefix
{
    private const string BasicScheme = "Basic";

    private static readonly string[] Names =
        ["SOTicket", "Bearer", BasicScheme, "Negotiate", "Authorization", "SO-AppToken", "X-XSRF-TOKEN", "Cookie", "Set-Cookie"];

    /// <summary>Gets the name that a value begins with, or a quotation mark; null when it has neither.</summary>
    public static string? Of(string value) =>
        value is ['"', ..] or ['\'', ..] ? "a quotation mark"
        : Names.FirstOrDefault(name =>
            value.Length > name.Length
            && value.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && (value[name.Length] == ':' || char.IsWhiteSpace(value[name.Length])));

    /// <summary>Completes a sentence that starts with the name of the value.</summary>
    public static string Reason(string prefix) => $"begins with {prefix}, which is not part of it.";

    /// <summary>Determines whether a password is the value of a Basic header: the scheme, and a user name and password in Base64.</summary>
    public static bool IsBasicHeader(string password)
    {
        if (Of(password) != BasicScheme)
        {
            return false;
        }

        byte[] decoded = new byte[password.Length];
        return Convert.TryFromBase64String(password[(BasicScheme.Length + 1)..].Trim(), decoded, out int length)
            && Encoding.UTF8.GetString(decoded, 0, length).Contains(':', StringComparison.Ordinal);
    }
}
