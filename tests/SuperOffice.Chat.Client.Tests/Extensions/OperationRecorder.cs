using System.Reflection;

namespace SuperOffice.Chat.Client.Tests.Extensions;

/// <summary>Records the last operation that was called on a client, with its arguments.</summary>
public class OperationRecorder : DispatchProxy
{
    public MethodInfo? Operation { get; private set; }

    public IReadOnlyList<object?> Arguments { get; private set; } = [];

    public static (IChatAgentClient Client, OperationRecorder Recorder) Create()
    {
        IChatAgentClient client = Create<IChatAgentClient, OperationRecorder>();
        return (client, (OperationRecorder)client);
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        Operation = targetMethod;
        Arguments = args ?? [];
        return null;
    }
}
