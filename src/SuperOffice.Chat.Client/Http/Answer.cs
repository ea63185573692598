namespace SuperOffice.Chat.Client.Http;

/// <summary>Describes the response of an operation.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
/// <param name="IdMember">
/// The member by which the object is known: without it, it is something else. Null for lists, strings and Booleans, in
/// whose place any object is something else.
/// </param>
internal sealed record Answer<T>(string? IdMember);
