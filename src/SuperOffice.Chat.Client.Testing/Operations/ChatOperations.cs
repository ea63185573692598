using System.Diagnostics.CodeAnalysis;

namespace SuperOffice.Chat.Client.Testing.Operations;

/// <summary>The operations that the emulator has. Paths are matched without regard to case, as on IIS.</summary>
internal static class ChatOperations
{
    private static readonly Dictionary<string, IChatOperation> ByName = new IChatOperation[]
    {
        new CreateDefaultChatSessionEntity(),
        new DeleteChatSessionEntity(),
        new GetChatSessionEntity(),
        new SaveChatSessionEntity(),
    }.ToDictionary(static operation => operation.Name, StringComparer.OrdinalIgnoreCase);

    public static bool TryFind(string name, [NotNullWhen(true)] out IChatOperation? operation) =>
        ByName.TryGetValue(name, out operation);
}
