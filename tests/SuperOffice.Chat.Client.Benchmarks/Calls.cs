using SuperOffice.Chat.Client.Benchmarks.Clients;

namespace SuperOffice.Chat.Client.Benchmarks;

internal static class Calls
{
    public static Task AtOnceAsync(IContender contender, int callers)
    {
        if (callers == 1)
        {
            return contender.SaveAsync();
        }

        Task<int>[] calls = new Task<int>[callers];
        for (int index = 0; index < callers; index++)
        {
            calls[index] = contender.SaveAsync();
        }

        return Task.WhenAll(calls);
    }
}
