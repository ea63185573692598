using System.Reflection;

namespace SuperOffice.Chat.Emulator.Control;

internal static class ToolVersion
{
    /// <summary>Gets the version without the commit, for example <c>0.1.0</c>.</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
