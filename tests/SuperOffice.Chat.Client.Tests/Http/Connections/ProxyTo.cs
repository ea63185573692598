using System.Net;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>A proxy for every host, loopback included.</summary>
internal sealed class ProxyTo(string address) : IWebProxy
{
    public ICredentials? Credentials { get; set; }

    public Uri GetProxy(Uri destination) => new(address);

    public bool IsBypassed(Uri host) => false;
}
