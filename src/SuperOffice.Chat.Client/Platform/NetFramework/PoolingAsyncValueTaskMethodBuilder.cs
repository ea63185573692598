namespace System.Runtime.CompilerServices;

/// <summary>Stands in for the builder of .NET 6 and later, and builds nothing.</summary>
internal static class PoolingAsyncValueTaskMethodBuilder;
