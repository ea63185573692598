using System.Text;
using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

internal sealed record AcceptedBasic(string UserName, string Password) : AcceptedCredential
{
    public override bool Accepts(IHeaderDictionary headers)
    {
        if (Parameter(headers, "Basic") is not string encoded)
        {
            return false;
        }

        byte[] decoded = new byte[encoded.Length];
        return Convert.TryFromBase64String(encoded, decoded, out int length)
            && Encoding.UTF8.GetString(decoded, 0, length) == $"{UserName}:{Password}";
    }
}
