namespace System.Runtime.Versioning;

/// <summary>Stands in for the attribute of later platforms.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Method)]
internal sealed class UnsupportedOSPlatformAttribute(string platformName) : Attribute
{
    public string PlatformName => platformName;
}
