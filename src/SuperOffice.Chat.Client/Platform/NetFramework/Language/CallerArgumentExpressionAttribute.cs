namespace System.Runtime.CompilerServices;

/// <summary>Stands in for the attribute of later platforms, which the compiler needs.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
{
    public string ParameterName => parameterName;
}
