using SuperOffice.Chat.Client.Webhooks.AspNetCore;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Conventions;

public sealed class PublicSurfaceTests
{
    private static readonly string[] AllowedNamespaces =
    [
        "SuperOffice.Chat.Client.Webhooks", "SuperOffice.Chat.Client.Webhooks.AspNetCore", "Microsoft.AspNetCore.Builder",
        "Microsoft.Extensions.DependencyInjection",
    ];

    private static readonly Type[] Exported =
    [
        .. typeof(ChatWebhookEvent).Assembly.GetExportedTypes(), .. typeof(ChatWebhookContext).Assembly.GetExportedTypes(),
    ];

    [Fact]
    public void Public_types_are_in_the_namespaces_that_callers_know() =>
        Assert.DoesNotContain(Exported, static type => !AllowedNamespaces.Contains(type.Namespace));

    [Fact]
    public void Public_classes_are_sealed_static_or_abstract() =>
        Assert.DoesNotContain(Exported, static type => type.IsClass && !type.IsSealed && !type.IsAbstract);

    [Fact]
    public void The_package_needs_nothing_of_ASP_NET_Core() =>
        Assert.DoesNotContain(
            typeof(ChatWebhookEvent).Assembly.GetReferencedAssemblies(),
            static reference => reference.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
}
