namespace SuperOffice.Chat.Client.Benchmarks;

internal static class Calls
{
    public static Task AtOnceAsync(IMeasuredClient client, int callers)
    {
        if (callers == 1)
        {
            return client.SaveAsync();
        }

        Task<int>[] calls = new Task<int>[callers];
        for (int index = 0; index < callers; index++)
        {
            calls[index] = client.SaveAsync();
        }

        return Task.WhenAll(calls);
    }
}
