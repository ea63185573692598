namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents the result of an operation on a member.</summary>
/// <param name="Member">The member, or null when nothing was changed.</param>
/// <param name="IsNew">True when the member was added.</param>
internal readonly record struct MemberOutcome(StoredRow? Member, bool IsNew);
