using System.Text.Json;
using SuperOffice.Chat.Client.Testing.Storage;
using SuperOffice.Chat.Client.Testing.World;

namespace SuperOffice.Chat.Client.Testing.Topics;

/// <summary>Determines whether a topic is available to customers.</summary>
internal sealed class TopicAvailability
{
    private readonly ChatWorld _world;

    public TopicAvailability(ChatWorld world) => _world = world;

    /// <summary>
    /// Determines whether a topic is open. Without opening hours it is always open, as SuperOffice documents. A missing
    /// topic is closed.
    /// </summary>
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

    /// <summary>
    /// Determines whether the topic is open and a member with the role <c>CanRespond</c> is present. SuperOffice does
    /// not document the role.
    /// </summary>
    public bool IsAvailable(int topicId)
    {
        HashSet<int> responding = [.. _world.Members.GetAll(topicId).Where(static row => row.Root.Flag(Roles.Respond)).Select(MemberStore.AssociateId)];
        return _world.Users.All.Any(user => user.Present && responding.Contains(user.AssociateId)) && IsWithinOpeningHours(topicId);
    }
}
