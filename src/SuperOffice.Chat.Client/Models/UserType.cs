namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents the kind of a user.</summary>
public enum UserType
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>An employee.</summary>
    InternalAssociate = 1,

    /// <summary>A resource, such as a meeting room.</summary>
    ResourceAssociate = 2,

    /// <summary>An external user.</summary>
    ExternalAssociate = 3,

    /// <summary>An anonymous user.</summary>
    AnonymousAssociate = 4,

    /// <summary>A system user.</summary>
    SystemAssociate = 5,
}
