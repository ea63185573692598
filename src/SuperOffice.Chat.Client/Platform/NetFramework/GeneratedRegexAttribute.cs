namespace System.Text.RegularExpressions;

/// <summary>
/// Stands in for the attribute of .NET 7 and later. SuperOffice.Chat.Client.Generators implements the methods that have it.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GeneratedRegexAttribute(string pattern, RegexOptions options = RegexOptions.None) : Attribute
{
    public string Pattern => pattern;

    public RegexOptions Options => options;
}
