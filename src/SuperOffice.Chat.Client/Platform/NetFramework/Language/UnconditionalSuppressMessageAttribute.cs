namespace System.Diagnostics.CodeAnalysis;

/// <summary>Stands in for the attribute of later platforms. Nothing is trimmed here.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
internal sealed class UnconditionalSuppressMessageAttribute(string category, string checkId) : Attribute
{
    public string Category => category;

    public string CheckId => checkId;

    public string? Justification { get; init; }
}
