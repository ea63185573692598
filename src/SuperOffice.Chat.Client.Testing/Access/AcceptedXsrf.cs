using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

internal sealed record AcceptedXsrf(string Token, string Cookie) : AcceptedCredential
{
    public override bool Accepts(IHeaderDictionary headers)
    {
        HashSet<string> sent = [.. Pairs(headers.Cookie.ToString())];
        return headers["X-XSRF-TOKEN"].ToString() == Token && Pairs(Cookie).All(sent.Contains);
    }

    private static string[] Pairs(string cookies) =>
        cookies.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
