using System.Text;
using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

internal sealed record AcceptedBasic(string UserName, string Password) : AcceptedCredential
{
    public override bool Accepts(IHeaderDictionary headers) => Decode(headers) == $"{UserName}:{Password}";

    /// <summary>Gets the name and the password of a request, with a colon between them. Null with another scheme, and empty when malformed.</summary>
    public static string? Decode(IHeaderDictionary headers)
    {
        if (Parameter(headers, "Basic") is not string encoded)
        {
            return null;
        }

        byte[] decoded = new byte[encoded.Length];
        return Convert.TryFromBase64String(encoded, decoded, out int length) ? Encoding.UTF8.GetString(decoded, 0, length) : "";
    }
}
