using System.Text.Json.Serialization.Metadata;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>What an operation answers with.</summary>
/// <typeparam name="T">The wire type.</typeparam>
/// <param name="Type">Picks the type's metadata.</param>
/// <param name="IdMember">
/// The member by which the object is known: without it, it is something else. Null for lists, texts and flags, in
/// whose place any object is something else.
/// </param>
internal sealed record Answer<T>(Func<ChatJsonContext, JsonTypeInfo<T>> Type, string? IdMember);
