namespace System.Runtime.CompilerServices;

/// <summary>Stands in for the attribute of later platforms, which the compiler needs.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName => featureName;

    public bool IsOptional { get; init; }
}
