using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Conventions;

public sealed class PublicSurfaceTests
{
    private static readonly string[] AllowedNamespaces =
        ["SuperOffice.Chat.Client", "SuperOffice.Chat.Client.Models", "Microsoft.Extensions.DependencyInjection"];

    private static readonly string[] AllowedReferences =
        ["System.", "Microsoft.Extensions.", "Microsoft.CSharp", "netstandard", "mscorlib", "Refit", "Polly.Core"];

    [Fact]
    public void Public_types_stand_in_the_three_namespaces_that_callers_know() =>
        Convention.Check(
            ClientTypes.Exported.Where(static type => !AllowedNamespaces.Contains(type.Namespace)).Select(static type => type.FullName!),
            "Callers need two using lines, not a map of our folders. Make the type internal, or move it to one of "
            + $"{string.Join(", ", AllowedNamespaces)}:");

    [Fact]
    public void Public_types_are_sealed_static_or_abstract() =>
        Convention.Check(
            ClientTypes.Exported.Where(static type => type.IsClass && !type.IsSealed && !type.IsAbstract).Select(static type => type.FullName!),
            "A class that anyone may inherit can hardly ever change. Seal it, or make it abstract where inheriting is its purpose:");

    [Fact]
    public void No_public_signature_mentions_Refit_or_Polly() =>
        Convention.Check(
            from type in ClientTypes.Exported
            from mention in Signatures.Of(type)
            where mention.Type.Assembly.GetName().Name is string name
                && (name.StartsWith("Refit", StringComparison.Ordinal) || name.StartsWith("Polly", StringComparison.Ordinal))
            select $"{mention.Where} mentions {mention.Type}",
            "Their next major version must not be ours. Hide it behind a type of this library:");

    [Fact]
    public void Public_signatures_were_looked_at_indeed()
    {
        // The guard of the test above: it must see through tasks, lists and nullable values.
        List<Type> seen = [.. Signatures.Of(typeof(IChatAgentClient)).Select(static mention => mention.Type)];

        Assert.Contains(typeof(ChatSessionEntity), seen);
        Assert.Contains(typeof(CancellationToken), seen);
        Assert.Contains(typeof(DateTimeOffset), Signatures.Of(typeof(ChatSessionEntity)).Select(static mention => mention.Type));
    }

    [Fact]
    public void The_library_depends_only_on_Refit_Polly_Core_and_the_platform() =>
        Convention.Check(
            ClientTypes.Library.GetReferencedAssemblies().Select(static reference => reference.Name!)
                .Where(static name => !AllowedReferences.Any(allowed => name.StartsWith(allowed, StringComparison.Ordinal))),
            "Each dependency is one more that a user must update. Do without it, or add it here with its reason in Directory.Packages.props:");
}
