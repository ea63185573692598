using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SuperOffice.Chat.Client.Support;

/// <summary>The attribute of FsCheck. The environment variable CHAT_PROPERTY_CASES overrides the number of cases (see CONTRIBUTING).</summary>
[AttributeUsage(AttributeTargets.Method)]
[SuppressMessage("Extensibility", "xUnit3003", Justification = "The base attribute has no parameters for the source position.")]
public sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
{
    private static readonly int? AskedCases = Environment.GetEnvironmentVariable("CHAT_PROPERTY_CASES") is string cases
        ? int.Parse(cases, CultureInfo.InvariantCulture)
        : null;

    public PropertyAttribute()
    {
        if (AskedCases is int cases)
        {
            base.MaxTest = cases;
        }
    }

    /// <summary>The number of cases without the variable.</summary>
    public new int MaxTest
    {
        get => base.MaxTest;
        set => base.MaxTest = AskedCases ?? value;
    }
}
