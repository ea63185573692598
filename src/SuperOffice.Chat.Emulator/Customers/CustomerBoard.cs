namespace SuperOffice.Chat.Emulator.Customers;

/// <summary>Stores the sessions whose customers the page shows side by side.</summary>
public sealed class CustomerBoard
{
    private readonly Lock _gate = new();
    private readonly List<int> _shown = [];

    /// <summary>Gets the ids of the sessions, the latest first.</summary>
    public IReadOnlyList<int> Shown
    {
        get
        {
            lock (_gate)
            {
                return [.. _shown];
            }
        }
    }

    public void Show(int chatSessionId)
    {
        lock (_gate)
        {
            _shown.Remove(chatSessionId);
            _shown.Insert(0, chatSessionId);
        }
    }

    public void Hide(int chatSessionId)
    {
        lock (_gate)
        {
            _shown.Remove(chatSessionId);
        }
    }
}
