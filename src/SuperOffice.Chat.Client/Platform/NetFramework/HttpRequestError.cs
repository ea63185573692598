namespace System.Net.Http;

/// <summary>Stands in for the enumeration of .NET 8 and later.</summary>
internal enum HttpRequestError
{
    Unknown = 0,
    NameResolutionError,
    ConnectionError,
    SecureConnectionError,
    HttpProtocolError,
    ExtendedConnectNotSupported,
    VersionNegotiationError,
    UserAuthenticationError,
    ProxyTunnelError,
    InvalidResponse,
    ResponseEnded,
    ConfigurationLimitExceeded,
}
