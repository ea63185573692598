using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Campaigns.Secrets;

/// <summary>Replaces <see cref="ServiceCollection"/> in the tests, so that a run can be captured.</summary>
internal sealed class CapturedServices : ServiceCollection
{
    public CapturedServices() => TestRunCapture.Current?.Capture(this);
}
