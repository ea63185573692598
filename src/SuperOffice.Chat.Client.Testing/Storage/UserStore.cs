using System.Globalization;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Stores the users in the order in which they were added.</summary>
internal sealed class UserStore(Lock gate)
{
    private const int FirstAssociateId = 11;
    private const int FirstEjUserId = 201;

    private readonly Lock _gate = gate;
    private volatile ChatUser[] _users = [];
    private int _nextAssociateId = FirstAssociateId;
    private int _nextEjUserId = FirstEjUserId;

    public IReadOnlyList<ChatUser> All => _users;

    /// <summary>Gets the user of credentials that name none, or null when there is no user.</summary>
    public ChatUser? First => All is [ChatUser first, ..] ? first : null;

    /// <summary>Adds a user, or replaces the user with the same name or associate id.</summary>
    public ChatUser Add(ChatUser user)
    {
        lock (_gate)
        {
            int same = Array.FindIndex(_users, other => HasName(other, user.UserName) || (user.AssociateId > 0 && other.AssociateId == user.AssociateId));
            ChatUser known = user with
            {
                AssociateId = user.AssociateId > 0 ? user.AssociateId : same >= 0 ? _users[same].AssociateId : _nextAssociateId,
                EjUserId = user.EjUserId > 0 ? user.EjUserId : same >= 0 ? _users[same].EjUserId : _nextEjUserId,
            };
            _nextAssociateId = Math.Max(_nextAssociateId, known.AssociateId + 1);
            _nextEjUserId = Math.Max(_nextEjUserId, known.EjUserId + 1);
            _users = same >= 0 ? [.. _users[..same], known, .. _users[(same + 1)..]] : [.. _users, known];
            return known;
        }
    }

    /// <summary>Finds a user by name, or by associate id when the string consists of digits, as SuperOffice documents.</summary>
    public ChatUser? Find(string nameOrAssociateId) =>
        int.TryParse(nameOrAssociateId, NumberStyles.None, CultureInfo.InvariantCulture, out int id)
            ? FindAssociate(id)
            : All.FirstOrDefault(user => HasName(user, nameOrAssociateId));

    public ChatUser? FindAssociate(int associateId) => All.FirstOrDefault(user => user.AssociateId == associateId);

    public ChatUser? FindEjUser(int ejUserId) => All.FirstOrDefault(user => user.EjUserId == ejUserId);

    private static bool HasName(ChatUser user, string name) => user.UserName.Equals(name, StringComparison.OrdinalIgnoreCase);
}
