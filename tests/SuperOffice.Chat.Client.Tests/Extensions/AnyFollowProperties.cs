namespace SuperOffice.Chat.Client.Tests.Extensions;

/// <summary>Tests that each message is returned once in whatever order messages become visible.</summary>
public sealed class AnyFollowProperties
{
    /// <summary>
    /// Messages are written in the order of their ids, with any number of questions between two of them, and each
    /// becomes visible at once or one question late.
    /// </summary>
    [Property(MaxTest = 500)]
    public async Task Any_message_at_most_one_request_late_is_returned_once(int[] draws, bool ignoresAfter, bool newestFirst)
    {
        FollowScript script = new() { Chat = new() { IgnoresAfter = ignoresAfter, NewestFirst = newestFirst } };

        int[] given = await script.PlayAsync(draws);

        Assert.Equal(Enumerable.Range(1, draws.Length), given.Order());
    }

    [Property]
    public async Task Any_follower_requests_messages_after_ids_that_never_decrease(int[] draws)
    {
        FollowScript script = new();

        await script.PlayAsync(draws);

        Assert.Equal(script.Chat.Afters.Order(), script.Chat.Afters);
    }
}
