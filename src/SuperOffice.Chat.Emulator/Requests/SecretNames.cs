namespace SuperOffice.Chat.Emulator.Requests;

/// <summary>Determines what may be shown of a request. What is not known to be harmless is redacted.</summary>
internal static class SecretNames
{
    public const string Redacted = "(redacted)";

    private static readonly HashSet<string> ShownHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Accept-Charset", "Accept-Encoding", "Accept-Language", "Connection", "Content-Encoding", "Content-Length", "Content-Type",
        "Date", "Expect", "Host", "SO-Browser-TZ-Offset", "SO-Culture", "SO-Language", "SO-TimeZone", "traceparent", "Transfer-Encoding",
        "User-Agent",
    };

    private static readonly HashSet<string> ShownSignInValues = new(StringComparer.OrdinalIgnoreCase)
    {
        "acr_values", "client_id", "code_challenge_method", "ContextIdentifier", "grant_type", "login_hint", "redirect_uri", "response_mode",
        "response_type", "ReturnTokenType", "scope",
    };

    private static readonly HashSet<string> HiddenMembers = new(StringComparer.OrdinalIgnoreCase)
    {
        "AccessToken", "ApplicationToken", "AppToken", "ClientSecret", "Headers", "Password", "RefreshToken", "Secret", "SessionKey",
        "SignedSystemToken", "SystemToken", "Ticket", "Token",
    };

    public static bool IsShownHeader(string name) => ShownHeaders.Contains(name);

    /// <summary>Determines whether a value of a request to the sign-in host may be shown.</summary>
    public static bool IsShownSignInValue(string name) => ShownSignInValues.Contains(name);

    /// <summary>Determines whether a member of a JSON body is a secret.</summary>
    public static bool IsHiddenMember(string name) => HiddenMembers.Contains(name);
}
