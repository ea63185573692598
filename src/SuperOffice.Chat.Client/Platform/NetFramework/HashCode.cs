namespace System;

/// <summary>Stands in for the structure of .NET Core 2.1 and later.</summary>
internal static class HashCode
{
    public static int Combine<T1, T2, T3>(T1 first, T2 second, T3 third) => (first, second, third).GetHashCode();
}
