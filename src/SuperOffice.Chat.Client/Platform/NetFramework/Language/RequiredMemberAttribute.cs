namespace System.Runtime.CompilerServices;

/// <summary>Stands in for the attribute of later platforms, which the compiler needs.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property)]
internal sealed class RequiredMemberAttribute : Attribute;
