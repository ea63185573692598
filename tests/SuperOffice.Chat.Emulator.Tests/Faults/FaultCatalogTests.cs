using System.Reflection;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Emulator.Faults;

namespace SuperOffice.Chat.Emulator.Tests.Faults;

public sealed class FaultCatalogTests
{
    public static TheoryData<string> Names => [.. FaultCatalog.All.Select(static kind => kind.Name)];

    [Fact]
    public void Every_fault_of_the_emulator_can_be_ordered() =>
        Assert.Equal(
            typeof(ChatFault).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(static method => !method.IsSpecialName).Select(static method => method.Name).Distinct().Order(StringComparer.Ordinal),
            FaultCatalog.All.Select(static kind => kind.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_needs_nothing_but_its_name(string name)
    {
        Assert.Equal(name, FaultCatalog.Create(new FaultSpec { Fault = name }).Name);
        Assert.Equal($"{name} after commit", FaultCatalog.Create(new FaultSpec { Fault = name, AfterCommit = true }).ToString());
    }
}
