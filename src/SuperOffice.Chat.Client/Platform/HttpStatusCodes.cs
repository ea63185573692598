using System.Net;

namespace SuperOffice.Chat.Client;

/// <summary>Defines status codes that have no name on .NET Framework.</summary>
internal static class HttpStatusCodes
{
    public const HttpStatusCode MisdirectedRequest = (HttpStatusCode)421;

    public const HttpStatusCode TooManyRequests = (HttpStatusCode)429;
}
