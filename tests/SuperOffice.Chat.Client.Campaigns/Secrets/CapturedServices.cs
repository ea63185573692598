using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Campaigns.Secrets;

/// <summary>Stands for <see cref="ServiceCollection"/> in the tests, so that a run can be captured.</summary>
internal sealed class CapturedServices : ServiceCollection
{
    public CapturedServices() => TestRunCapture.Current?.Hear(this);
}
