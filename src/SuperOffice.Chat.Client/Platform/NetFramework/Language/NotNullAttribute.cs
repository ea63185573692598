namespace System.Diagnostics.CodeAnalysis;

/// <summary>Stands in for the attribute of later platforms.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullAttribute : Attribute;
