using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Sessions;
using SuperOffice.Chat.Client.Testing.Storage;
using SuperOffice.Chat.Client.Testing.Topics;
using SuperOffice.Chat.Client.Testing.World;

namespace SuperOffice.Chat.Client.Testing.Users;

/// <summary>Reads and changes the presence of users.</summary>
internal sealed class Presence
{
    private readonly ChatWorld _world;

    public Presence(ChatWorld world) => _world = world;

    /// <summary>Gets a row for each user.</summary>
    public IReadOnlyList<StoredRow> All
    {
        get
        {
            lock (_world.Gate)
            {
                Dictionary<int, int> ongoing = _world.Sessions.All
                    .Where(static session => SessionStatus.IsConversation(session.Root.String("Status")))
                    .Select(session => Associates.Find(_world.Users, session.Root.Carrier("User")))
                    .OfType<ChatUser>().CountBy(static user => user.AssociateId).ToDictionary();
                return [.. _world.Users.All.Select(user => Row(user, ongoing.GetValueOrDefault(user.AssociateId)))];
            }
        }
    }

    /// <summary>
    /// Saves rows of presence. Only the id and the presence are used, as SuperOffice documents. Rows of unknown users
    /// are ignored.
    /// </summary>
    /// <returns>True when a user was found.</returns>
    public bool Save(IEnumerable<JsonObject> rows)
    {
        lock (_world.Gate)
        {
            bool found = false;
            foreach (JsonObject row in rows)
            {
                if (_world.Rules.FindUser(_world.Users, (int)row["UserId"]!) is ChatUser user)
                {
                    _world.Users.Add(user with { Present = (bool)row["Present"]! });
                    found = true;
                }
            }

            return found;
        }
    }

    private StoredRow Row(ChatUser user, int ongoing)
    {
        JsonObject presence = ChatPresenceCarrier.Type.CreateDefault();
        presence["UserId"] = _world.Rules.GetId(user);
        presence["DisplayName"] = user.DisplayName;
        presence["OngoingChats"] = ongoing;
        presence["Present"] = user.Present;
        presence["ChatTopics"] = new JsonArray([.. _world.Members.GetTopics(user, Roles.Any).Select(static id => JsonValue.Create(id))]);
        return StoredRow.Create(0, presence);
    }
}
