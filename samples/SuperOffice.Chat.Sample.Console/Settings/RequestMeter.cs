using System.Net;

namespace SuperOffice.Chat.Sample.Console.Settings;

/// <summary>Counts the requests that really go out, repeats included.</summary>
internal sealed class RequestMeter
{
    private readonly Lock _gate = new();
    private int _count;
    private HttpStatusCode? _lastStatus;

    public void Sent(HttpStatusCode? status)
    {
        lock (_gate)
        {
            _count++;
            _lastStatus = status;
        }
    }

    /// <summary>Gives what came since the last take; the status is null when there was no answer.</summary>
    public (int Count, HttpStatusCode? LastStatus) Take()
    {
        lock (_gate)
        {
            (int count, _count) = (_count, 0);
            return (count, _lastStatus);
        }
    }
}
