using System.Text.Json;
using SuperOffice.Chat.Client.Testing.Storage;
using SuperOffice.Chat.Client.Testing.World;

namespace SuperOffice.Chat.Client.Testing.Topics;

/// <summary>Whether a topic takes customers now.</summary>
internal sealed class TopicDoors
{
    private readonly ChatWorld _world;

    public TopicDoors(ChatWorld world) => _world = world;

    /// <summary>A topic without opening hours is always open, as documented; one that does not exist never, which is inferred.</summary>
    public bool IsWithinOpeningHours(int topicId)
    {
        if (_world.Topics.Find(topicId)?.Root is not { } topic)
        {
            return false;
        }

        return !topic.Flag("OpeningHoursEnabled")
            || topic.Carrier("OpeningHours") is not JsonElement hours
            || OpeningHours.IsOpen(hours, _world.Now, _world.BaseZone);
    }

    /// <summary>Somebody who may respond there is present, and it is open. That the role matters is inferred.</summary>
    public bool IsStaffed(int topicId)
    {
        HashSet<int> responding = [.. _world.Members.Of(topicId).Where(static row => row.Root.Flag(Roles.Respond)).Select(MemberStore.AssociateId)];
        return _world.Users.All.Any(user => user.Present && responding.Contains(user.AssociateId)) && IsWithinOpeningHours(topicId);
    }
}
