namespace SuperOffice.Chat.Client.Online.Tests.Campaign;

/// <summary>
/// Lets requests of a tenant go on when those of all its callers have come as far: so each of them has made up its mind
/// about address and credential before the first gets its response, and all get the same response.
/// </summary>
internal sealed class Lockstep(int callers) : DelegatingHandler
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (int Arrived, TaskCompletionSource All)> _waves = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Arrive(request.RequestUri!.Segments[1]).WaitAsync(TimeSpan.FromMinutes(1), cancellationToken);
        return await base.SendAsync(request, cancellationToken);
    }

    private Task Arrive(string tenant)
    {
        lock (_gate)
        {
            (int arrived, TaskCompletionSource all) = _waves.TryGetValue(tenant, out (int, TaskCompletionSource) wave)
                ? wave
                : (0, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            _waves[tenant] = (++arrived, all);
            if (arrived == callers)
            {
                _waves.Remove(tenant);
                all.SetResult();
            }

            return all.Task;
        }
    }
}
