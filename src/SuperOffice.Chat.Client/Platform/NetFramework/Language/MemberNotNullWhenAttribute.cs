namespace System.Diagnostics.CodeAnalysis;

/// <summary>Stands in for the attribute of later platforms.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
internal sealed class MemberNotNullWhenAttribute(bool returnValue, params string[] members) : Attribute
{
    public bool ReturnValue => returnValue;

    public string[] Members => members;
}
