namespace System.Net.Http;

/// <summary>Stands in for the key of .NET 5 and later.</summary>
internal readonly record struct HttpRequestOptionsKey<T>(string Key);
