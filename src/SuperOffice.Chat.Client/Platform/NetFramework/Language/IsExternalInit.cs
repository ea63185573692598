namespace System.Runtime.CompilerServices;

/// <summary>Stands in for the type of later platforms, with which the compiler marks init accessors.</summary>
internal static class IsExternalInit;
