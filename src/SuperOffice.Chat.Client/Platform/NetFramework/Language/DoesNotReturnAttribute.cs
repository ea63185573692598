namespace System.Diagnostics.CodeAnalysis;

/// <summary>Stands in for the attribute of later platforms.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DoesNotReturnAttribute : Attribute;
