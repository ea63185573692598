namespace System.Diagnostics.CodeAnalysis;

/// <summary>Stands in for the attribute of later platforms. Nothing is trimmed here.</summary>
[AttributeUsage(AttributeTargets.GenericParameter | AttributeTargets.Parameter | AttributeTargets.Field | AttributeTargets.Property)]
internal sealed class DynamicallyAccessedMembersAttribute(DynamicallyAccessedMemberTypes memberTypes) : Attribute
{
    public DynamicallyAccessedMemberTypes MemberTypes => memberTypes;
}
