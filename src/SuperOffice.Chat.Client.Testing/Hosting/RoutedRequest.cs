namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents a request whose operation or endpoint was found.</summary>
/// <param name="Name">The name of the operation, or an empty string when it is unknown.</param>
/// <param name="TenantId">The id of the tenant of an online environment, or null.</param>
/// <param name="RespondAsync">The function that runs the operation.</param>
internal sealed record RoutedRequest(string Name, string? TenantId, Func<ValueTask<ChatResponse>> RespondAsync);
