using System.Text;

namespace SuperOffice.Chat.Client.Tests.Wire;

/// <summary>The schema of the web API, written down apart from our records.</summary>
internal static class WireDocument
{
    public static string Text(string name)
    {
        using Stream stream = typeof(WireDocument).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded. Add it to Wire/Documents.");
        using StreamReader reader = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return reader.ReadToEnd();
    }
}
