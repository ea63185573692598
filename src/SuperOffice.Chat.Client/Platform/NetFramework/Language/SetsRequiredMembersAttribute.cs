namespace System.Diagnostics.CodeAnalysis;

/// <summary>Stands in for the attribute of later platforms, which the compiler needs.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
