using System.Runtime.CompilerServices;

namespace System.Security.Cryptography;

/// <summary>Stands in for the class of .NET Core 2.1 and later.</summary>
internal static class CryptographicOperations
{
    /// <summary>Compares in a time that depends on the length only.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.NoOptimization)]
    public static bool FixedTimeEquals(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        int difference = 0;
        for (int index = 0; index < left.Length; index++)
        {
            difference |= left[index] ^ right[index];
        }

        return difference == 0;
    }
}
