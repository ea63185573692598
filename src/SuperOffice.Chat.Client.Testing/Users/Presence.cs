using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Reads and changes the presence of users.</summary>
internal sealed class Presence(ChatData data)
{
    private readonly ChatData _data = data;

    /// <summary>Gets a row for each user.</summary>
    public IReadOnlyList<StoredRow> All
    {
        get
        {
            lock (_data.Gate)
            {
                Dictionary<int, int> ongoing = _data.Sessions.All
                    .Where(static session => SessionStatus.IsConversation(session.Root.String("Status")))
                    .Select(session => Associates.Find(_data.Users, session.Root.Carrier("User")))
                    .OfType<ChatUser>().GroupBy(static user => user.AssociateId).ToDictionary(static group => group.Key, static group => group.Count());
                return [.. _data.Users.All.Select(user => Row(user, ongoing.GetValueOrDefault(user.AssociateId)))];
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
        lock (_data.Gate)
        {
            bool found = false;
            foreach (JsonObject row in rows)
            {
                if (_data.FindUser((int)row["UserId"]!) is ChatUser user)
                {
                    _data.Users.Add(user with { Present = (bool)row["Present"]! });
                    found = true;
                }
            }

            return found;
        }
    }

    private StoredRow Row(ChatUser user, int ongoing)
    {
        JsonObject presence = CarrierTypes.ChatPresence.CreateDefault();
        presence["UserId"] = _data.GetId(user);
        presence["DisplayName"] = user.DisplayName;
        presence["OngoingChats"] = ongoing;
        presence["Present"] = user.Present;
        presence["ChatTopics"] = new JsonArray([.. _data.Members.GetTopics(user, Roles.Any).Select(static id => JsonValue.Create(id))]);
        return StoredRow.Create(0, presence);
    }
}
