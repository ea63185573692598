namespace System.Threading.Tasks;

/// <summary>Stands in for the source without a result of .NET 5 and later.</summary>
internal sealed class TaskCompletionSource(TaskCreationOptions options = TaskCreationOptions.None) : TaskCompletionSource<bool>(options)
{
    public void SetResult() => SetResult(true);

    public bool TrySetResult() => TrySetResult(true);
}
