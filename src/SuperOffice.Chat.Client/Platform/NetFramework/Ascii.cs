namespace System.Text;

/// <summary>Stands in for the class of .NET 8 and later.</summary>
internal static class Ascii
{
    public static bool IsValid(string value) => value.All(static character => character < 0x80);
}
