namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents an endpoint of the host of an online environment.</summary>
/// <param name="Name">The name, a value of <see cref="ChatOnlineOperation"/>.</param>
/// <param name="Method">The only method that the endpoint accepts.</param>
/// <param name="Execute">The function that creates the response.</param>
internal sealed record OnlineEndpoint(string Name, string Method, Func<OnlineCall, ChatResponse> Execute)
{
    /// <summary>Gets the function that returns the id of the tenant that a request concerns, or null when it names none.</summary>
    public Func<OnlineCall, string?> GetTenantId { get; init; } = static _ => null;

    public ChatResponse Respond(OnlineCall call) => call.Request.Method.Equals(Method, StringComparison.OrdinalIgnoreCase)
        ? Execute(call)
        : StandardResponses.MethodNotAllowed(call.Request.Method, Method);
}
