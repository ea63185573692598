using System.Reflection;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Conventions;

/// <summary>Provides the types of the client that the conventions are checked against.</summary>
internal static class ClientTypes
{
    public static Assembly Library { get; } = typeof(IChatAgentClient).Assembly;

    public static IReadOnlyList<Type> Exported { get; } = Library.GetExportedTypes();

    public static IReadOnlyList<Type> Records { get; } =
        [.. Exported.Where(static type => type.IsSubclassOf(typeof(Carrier)) && !type.IsAbstract)];
}
