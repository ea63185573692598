using System.Net;

namespace SuperOffice.Chat.Client;

/// <summary>Represents the response of a token endpoint, or the failure to receive one.</summary>
internal readonly record struct TokenEndpointResponse(HttpStatusCode Status, byte[] Body, HttpRequestException? Failure)
{
    /// <summary>Gets a value indicating whether the credential was not checked.</summary>
    public bool IsTransient =>
        Failure is { } failure ? !TokenEndpointRetryHandler.IsTooLarge(failure) : TokenEndpointRetryHandler.IsTransient(Status);

    public bool IsSuccess => Failure is null && (int)Status is >= 200 and < 300;
}
