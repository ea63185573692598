using Microsoft.AspNetCore.Components;
using SuperOffice.Chat.Client;

namespace SuperOffice.Chat.Sample.Web.Components;

/// <summary>Renders again when the desk has changed, and shows what went wrong in an action of the agent.</summary>
public abstract class DeskComponent : ComponentBase, IDisposable
{
    [Inject]
    private protected AgentDesk Desk { get; set; } = null!;

    [Inject]
    private protected ConsoleOptions Options { get; set; } = null!;

    [Inject]
    private protected IChatAgentClient Chat { get; set; } = null!;

    /// <summary>Gets what went wrong in the last action, or null.</summary>
    protected string? Problem { get; private set; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized() => Desk.Changed += OnChanged;

    protected virtual Task OnDeskChangedAsync() => Task.CompletedTask;

    protected virtual void Dispose(bool disposing) => Desk.Changed -= OnChanged;

    /// <summary>Runs an action of the agent and reads the desk again, which also settles an unknown outcome.</summary>
    protected async Task RunAsync(Func<Task<string?>> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        try
        {
            Problem = await action();
        }
        catch (ChatAgentException exception)
        {
            Problem = exception.OutcomeUnknown ? "There was no response. It may have happened; checking…" : exception.Message;
        }

        Desk.Refresh();
    }

    private void OnChanged() => _ = InvokeAsync(async () =>
    {
        await OnDeskChangedAsync();
        StateHasChanged();
    });
}
