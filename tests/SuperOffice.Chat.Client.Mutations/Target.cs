namespace SuperOffice.Chat.Client.Mutations;

/// <summary>Folders of a library that are changed, and the tests that ought to notice first.</summary>
internal sealed record Target(string Project, string Folder, params IReadOnlyList<string> Namespaces)
{
    public static IReadOnlyList<Target> All { get; } =
    [
        new("SuperOffice.Chat.Client", "Http", "Faults", "Wire", "Http", "Regressions", "Errors", "Tenants"),
        new("SuperOffice.Chat.Client", "Authentication", "Authentication", "Registration", "Regressions", "Wire"),
        new("SuperOffice.Chat.Client", "Serialization", "Serialization", "Models", "Wire", "Contract"),
        new("SuperOffice.Chat.Client.Testing", "Sessions", "Emulator", "Workflows"),
        new("SuperOffice.Chat.Client.Testing", "Storage", "Emulator", "Workflows"),
        new("SuperOffice.Chat.Client.Testing", "Messages", "Emulator", "Workflows"),
    ];
}
