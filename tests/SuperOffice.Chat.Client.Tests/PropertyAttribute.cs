using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SuperOffice.Chat.Client.Tests;

/// <summary>FsCheck's, with as many cases as the variable CHAT_PROPERTY_CASES says, if it says so (see CONTRIBUTING).</summary>
[AttributeUsage(AttributeTargets.Method)]
[SuppressMessage("Extensibility", "xUnit3003", Justification = "FsCheck's takes no place of the source to pass on.")]
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

    /// <summary>How many without the variable.</summary>
    public new int MaxTest
    {
        get => base.MaxTest;
        set => base.MaxTest = AskedCases ?? value;
    }
}
