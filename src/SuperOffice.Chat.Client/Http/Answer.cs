using System.Text.Json.Serialization.Metadata;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>What an operation answers with: how to read it, and whether a null is legal.</summary>
/// <typeparam name="T">The wire type.</typeparam>
/// <param name="Type">Picks the type's metadata.</param>
/// <param name="IdMember">The member by which the object is known: without it, it is something else.</param>
/// <param name="IsNullLegal">Whether the server says null for what it does not have.</param>
internal sealed record Answer<T>(Func<ChatJsonContext, JsonTypeInfo<T>> Type, string IdMember, bool IsNullLegal);
