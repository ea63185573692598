using Microsoft.AspNetCore.Components;
using SuperOffice.Chat.Emulator.Environments;

namespace SuperOffice.Chat.Emulator.Components.Shared;

/// <summary>Renders again at intervals, because emulators change without a notification.</summary>
public abstract class LiveComponent : ComponentBase, IDisposable
{
    private readonly PeriodicTimer _timer = new(TimeSpan.FromMilliseconds(400));

    [Inject]
    private protected EmulatorHost Host { get; init; } = null!;

    [Inject]
    private protected PageState Page { get; init; } = null!;

    /// <summary>Gets the tenant that the page shows.</summary>
    protected Tenant Tenant => Host.Find(Page.TenantId) ?? Host.Tenants[0];

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => _timer.Dispose();

    protected override void OnInitialized() => _ = RefreshAsync();

    /// <summary>Reads what the component shows.</summary>
    /// <returns>True when it has changed.</returns>
    protected virtual bool Refresh() => true;

    /// <summary>Reads what the component shows, unless it is removed at the same time. The next tick reads again.</summary>
    /// <returns>True when it has changed.</returns>
    protected bool TryRefresh()
    {
        try
        {
            return Refresh();
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }

    private async Task RefreshAsync()
    {
        try
        {
            while (await _timer.WaitForNextTickAsync())
            {
                await InvokeAsync(() =>
                {
                    if (TryRefresh())
                    {
                        StateHasChanged();
                    }
                });
            }
        }
        catch (Exception exception) when (exception is not ObjectDisposedException)
        {
            // Without it the component would stand still, and nobody would know why.
            await DispatchExceptionAsync(exception);
        }
    }
}
