namespace System.Diagnostics.CodeAnalysis;

/// <summary>Stands in for the enumeration of later platforms, with the value that this library uses.</summary>
[Flags]
internal enum DynamicallyAccessedMemberTypes
{
    None = 0,
    PublicParameterlessConstructor = 1,
}
