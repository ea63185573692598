using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Queueing;

/// <summary>
/// A bounded queue with one lane for each session. Any number of workers take events from it; those of one lane one after
/// the other and in order, those of different lanes at the same time and in turn.
/// </summary>
internal sealed class SessionQueue(int capacity)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Lane, Queue<Delivery>> _lanes = [];
    private readonly Channel<Lane> _ready = Channel.CreateUnbounded<Lane>();
    private readonly int _capacity = capacity;
    private int _length;
    private bool _isCompleted;

    /// <summary>Gets the number of events that wait or are being handled.</summary>
    public int Length => Volatile.Read(ref _length);

    /// <returns>False when the queue is full or takes no more events.</returns>
    public bool TryAdd(Delivery delivery)
    {
        lock (_lock)
        {
            if (_isCompleted || _length >= _capacity)
            {
                return false;
            }

            _length++;
            if (_lanes.TryGetValue(delivery.Lane, out Queue<Delivery>? lane))
            {
                lane.Enqueue(delivery);
                return true;
            }

            _lanes.Add(delivery.Lane, new([delivery]));
            return _ready.Writer.TryWrite(delivery.Lane);
        }
    }

    /// <summary>
    /// Handles events until the queue is complete and empty. The handling reports its own failures; an exception that it throws is
    /// ignored.
    /// </summary>
    [SuppressMessage("Design", "CA1031", Justification = "One event must not end a worker, on which all sessions depend.")]
    public async Task WorkAsync(Func<Delivery, Task> handle, CancellationToken cancellationToken)
    {
        await foreach (Lane lane in _ready.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                await handle(First(lane)).ConfigureAwait(false);
            }
            catch (Exception)
            {
                // The next event of the session is handled.
            }
            finally
            {
                RemoveFirst(lane);
            }
        }
    }

    /// <summary>Takes no more events. The workers end when those that are in it have been handled.</summary>
    public void Complete()
    {
        lock (_lock)
        {
            _isCompleted = true;
            CompleteIfEmpty();
        }
    }

    private Delivery First(Lane lane)
    {
        lock (_lock)
        {
            return _lanes[lane].Peek();
        }
    }

    private void RemoveFirst(Lane lane)
    {
        lock (_lock)
        {
            Queue<Delivery> deliveries = _lanes[lane];
            deliveries.Dequeue();
            _length--;
            if (deliveries.Count > 0)
            {
                _ready.Writer.TryWrite(lane);
            }
            else
            {
                _lanes.Remove(lane);
                CompleteIfEmpty();
            }
        }
    }

    private void CompleteIfEmpty()
    {
        if (_isCompleted && _length == 0)
        {
            _ready.Writer.TryComplete();
        }
    }
}
