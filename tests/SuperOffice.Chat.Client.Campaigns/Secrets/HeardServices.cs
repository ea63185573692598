using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Campaigns.Secrets;

/// <summary>Stands for <see cref="ServiceCollection"/> in the tests, so that a run can be listened to.</summary>
internal sealed class HeardServices : ServiceCollection
{
    public HeardServices() => SuiteHearing.Current?.Hear(this);
}
