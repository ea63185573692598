using System.Net;

namespace SuperOffice.Chat.Sample.Console.Settings;

/// <summary>Counts the requests that are sent, including retries.</summary>
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

    /// <summary>Returns the requests since the last call. The status is null when no response was received.</summary>
    public (int Count, HttpStatusCode? LastStatus) Take()
    {
        lock (_gate)
        {
            (int count, _count) = (_count, 0);
            return (count, _lastStatus);
        }
    }
}
