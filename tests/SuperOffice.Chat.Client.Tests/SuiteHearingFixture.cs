global using ServiceCollection = SuperOffice.Chat.Client.Campaigns.Secrets.HeardServices;
using SuperOffice.Chat.Client.Campaigns.Secrets;
using SuperOffice.Chat.Client.Tests;

[assembly: AssemblyFixture(typeof(SuiteHearingFixture))]

namespace SuperOffice.Chat.Client.Tests;

/// <summary>Looks for secrets in all that a run has told, if somebody listened to it (see CONTRIBUTING).</summary>
public sealed class SuiteHearingFixture : IDisposable
{
    // It begins here, and not with the first container of a test.
    private readonly SuiteHearing? _hearing = SuiteHearing.Current;

    public void Dispose() => _hearing?.Dispose();
}
