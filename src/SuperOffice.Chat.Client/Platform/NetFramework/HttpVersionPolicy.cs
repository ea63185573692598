namespace System.Net.Http;

/// <summary>Stands in for the enumeration of .NET 5 and later.</summary>
internal enum HttpVersionPolicy
{
    RequestVersionOrLower = 0,
    RequestVersionOrHigher = 1,
}
