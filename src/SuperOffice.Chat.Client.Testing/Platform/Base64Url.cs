namespace System.Buffers.Text;

/// <summary>Stands in for the class of .NET 9 and later.</summary>
internal static class Base64Url
{
    public static string EncodeToString(byte[]? bytes) => Convert.ToBase64String(bytes!).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
