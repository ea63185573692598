namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// A user of the emulator's world who may chat. As in SuperOffice, a user has two ids of different kinds; the emulator
/// gives them out of different ranges, so that mixing them up finds nobody.
/// </summary>
public sealed record ChatUser
{
    /// <summary>
    /// Sign-in name, as in <c>Username</c> and <c>ToAssociate</c>. Read without regard to case; digits are taken for an
    /// associate id there, as documented.
    /// </summary>
    public required string UserName { get; init; }

    /// <summary>Name shown, also as the author of messages.</summary>
    /// <value>Null for the sign-in name.</value>
    public string? FullName { get; init; }

    /// <summary>Id as an associate of CRM.</summary>
    /// <value>0 for the next one, counted from 11.</value>
    public int AssociateId { get; init; }

    /// <summary>Id as a user of Service.</summary>
    /// <value>0 for the next one, counted from 201.</value>
    public int EjUserId { get; init; }

    /// <summary>The group that the user stands in, in a list that is not flat.</summary>
    /// <value>1 by default.</value>
    public int GroupId { get; init; } = 1;

    /// <summary>Name of that group.</summary>
    /// <value><c>Customer service</c> by default.</value>
    public string GroupName { get; init; } = "Customer service";

    /// <summary>Whether the user is there to take sessions.</summary>
    /// <value>True by default.</value>
    public bool Present { get; init; } = true;

    internal string ShownName => FullName ?? UserName;
}
