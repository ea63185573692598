using System.Text.Json;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Determines whether a topic is available to customers.</summary>
internal sealed class TopicAvailability(ChatData data)
{
    private readonly ChatData _data = data;

    /// <summary>
    /// Determines whether a topic is open. Without opening hours it is always open, as SuperOffice documents. A missing
    /// topic is closed.
    /// </summary>
    public bool IsWithinOpeningHours(int topicId)
    {
        if (_data.Topics.Find(topicId)?.Root is not { } topic)
        {
            return false;
        }

        return !topic.Flag("OpeningHoursEnabled")
            || topic.Carrier("OpeningHours") is not JsonElement hours
            || OpeningHours.IsOpen(hours, _data.Now, _data.BaseZone);
    }

    /// <summary>
    /// Determines whether the topic is open and a member with the role <c>CanRespond</c> is present. SuperOffice does
    /// not document the role.
    /// </summary>
    public bool IsAvailable(int topicId)
    {
        HashSet<int> responding = [.. _data.Members.GetAll(topicId).Where(static row => row.Root.Flag(Roles.Respond)).Select(MemberStore.AssociateId)];
        return _data.Users.All.Any(user => user.Present && responding.Contains(user.AssociateId)) && IsWithinOpeningHours(topicId);
    }
}
