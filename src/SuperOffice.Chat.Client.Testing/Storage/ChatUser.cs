namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Represents a chat user of an emulator. As in SuperOffice, a user has two ids. The emulator assigns them from different ranges,
/// so that code that confuses them finds no user.
/// </summary>
public sealed record ChatUser
{
    /// <summary>
    /// Gets the user name, which is case-insensitive. <c>Username</c> and <c>ToAssociate</c> accept it. A name of digits is read
    /// as an associate id there, as SuperOffice documents.
    /// </summary>
    public required string UserName { get; init; }

    /// <summary>Gets the display name, which is also the author of messages.</summary>
    /// <value>Null by default: the user name is displayed.</value>
    public string? FullName { get; init; }

    /// <summary>Gets the associate id in CRM.</summary>
    /// <value>0 by default: the next free id, starting at 11.</value>
    public int AssociateId { get; init; }

    /// <summary>Gets the user id in Service.</summary>
    /// <value>0 by default: the next free id, starting at 201.</value>
    public int EjUserId { get; init; }

    /// <summary>Gets the id of the group that contains the user in a list that is not flat.</summary>
    /// <value>1 by default.</value>
    public int GroupId { get; init; } = 1;

    /// <summary>Gets the name of the group.</summary>
    /// <value><c>Customer service</c> by default.</value>
    public string GroupName { get; init; } = "Customer service";

    /// <summary>Gets a value indicating whether the user is present.</summary>
    /// <value>True by default.</value>
    public bool Present { get; init; } = true;

    internal string DisplayName => FullName ?? UserName;
}
