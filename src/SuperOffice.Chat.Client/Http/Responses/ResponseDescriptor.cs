namespace SuperOffice.Chat.Client.Http;

/// <summary>Describes the response of an operation.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
/// <param name="IdMember">
/// The id member of the object. An object without it is of another type. Null for lists, strings and Booleans, for which every
/// object is of another type.
/// </param>
/// <param name="Read">Reads a body for which this assembly has no generated codec. Null for all others.</param>
internal sealed record ResponseDescriptor<T>(string? IdMember, ReadBody<T>? Read = null);
