using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace SuperOffice.Chat.Client.Webhooks.Parsing;

/// <summary>Reads a value that may have another type than documented.</summary>
internal delegate bool TryRead<T>(JsonElement json, [MaybeNullWhen(false)] out T value);
