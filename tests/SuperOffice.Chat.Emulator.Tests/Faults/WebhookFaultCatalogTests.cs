using System.Reflection;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Emulator.Faults;

namespace SuperOffice.Chat.Emulator.Tests.Faults;

public sealed class WebhookFaultCatalogTests
{
    public static TheoryData<string> Names => [.. WebhookFaultCatalog.All.Select(static kind => kind.Name)];

    [Fact]
    public void Every_fault_in_deliveries_can_be_ordered() =>
        Assert.Equal(
            typeof(WebhookFault).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(static method => !method.IsSpecialName).Select(static method => method.Name).Distinct().Order(StringComparer.Ordinal),
            WebhookFaultCatalog.All.Select(static kind => kind.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_needs_nothing_but_its_name(string name) =>
        Assert.Equal(
            name == nameof(WebhookFault.Payload) ? nameof(WebhookPayloadForm.CamelCase) : name,
            WebhookFaultCatalog.Create(new WebhookFaultSpec { Fault = name }).Name);
}
