namespace SuperOffice.Chat.Client.Campaigns.Secrets;

/// <summary>Searches everything that a test run reported for secrets, when the run is captured (see CONTRIBUTING).</summary>
public sealed class TestRunCaptureFixture : IDisposable
{
    // The capture starts here, before the first container of a test.
    private readonly TestRunCapture? _capture = TestRunCapture.Current;

    public void Dispose() => _capture?.Dispose();
}
