namespace System.Text.Unicode;

/// <summary>Stands in for the class of .NET 8 and later.</summary>
internal static class Utf8
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool IsValid(ReadOnlySpan<byte> value)
    {
        try
        {
            return Strict.GetCharCount(value.ToArray()) >= 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
