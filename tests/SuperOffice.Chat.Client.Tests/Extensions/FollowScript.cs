namespace SuperOffice.Chat.Client.Tests.Extensions;

/// <summary>A session whose messages become visible as numbers drawn say, and which ends with the last of them.</summary>
internal sealed class FollowScript : FollowTest
{
    /// <param name="draws">A message each: how many questions after the one before it is written, and whether it is late.</param>
    public Task<int[]> PlayAsync(int[] draws)
    {
        int written = 1;
        Dictionary<int, List<int>> visible = [];
        foreach ((int index, int draw) in draws.Index())
        {
            (int gap, int late) = Math.DivRem((int)((uint)draw % 8), 2);
            written += gap;
            List<int> ids = visible.TryGetValue(written + late, out List<int>? there) ? there : visible[written + late] = [];
            ids.Add(index + 1);
        }

        foreach ((int question, List<int> ids) in visible)
        {
            Stored(question, [.. ids]);
        }

        // The session has ended after the last call but one, so that the last message comes with the last call.
        int last = visible.Keys.Append(1).Max();
        for (int number = 1; number <= last; number++)
        {
            Chat.Before(FakeChat.StatusQuestion, number, () => EndBefore(last));
        }

        return FollowAsync();
    }

    private void EndBefore(int question)
    {
        if (Chat.Afters.Count >= question - 1)
        {
            Chat.End();
        }
    }
}
