using Microsoft.AspNetCore.Components.Rendering;
using SuperOffice.Chat.Emulator.Components.Shared;

namespace SuperOffice.Chat.Emulator.Tests.Components;

/// <summary>Represents a component whose first read fails, as when a session is removed at the same time.</summary>
public sealed class FailingComponent : LiveComponent
{
    private int _reads;

    /// <summary>Gets a task that completes when the component has rendered what the second read has found.</summary>
    public static TaskCompletionSource Rendered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    protected override bool Refresh() => ++_reads == 1 ? throw new ArgumentException("The chat session 1 does not exist.") : true;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (_reads > 1)
        {
            Rendered.TrySetResult();
        }
    }
}
