using System.Net;
using System.Text.Json;
using SuperOffice.Chat.Client.Campaigns.Faults;

namespace SuperOffice.Chat.Client.Campaigns.Secrets;

/// <summary>A sign-in that gives the seeded ticket and token, or refuses and says back what it was sent.</summary>
internal sealed class SignInEcho : HttpMessageHandler
{
    private readonly bool _isRefusing;

    public SignInEcho(bool isRefusing) => _isRefusing = isRefusing;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string sent = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        bool isExchange = sent.Contains("refresh_token", StringComparison.Ordinal);
        return new HttpResponseMessage(_isRefusing ? HttpStatusCode.BadRequest : HttpStatusCode.OK)
        {
            RequestMessage = request,
            Content = new StringContent(_isRefusing ? Refusal($"{request.Headers.Authorization} {sent}") : isExchange ? Token : Ticket),
        };
    }

    private static string Ticket => JsonSerializer.Serialize(SeededSecrets.Ticket);

    private static string Token =>
        $$"""{"access_token":{{JsonSerializer.Serialize(SeededSecrets.Bearer)}},"refresh_token":{{JsonSerializer.Serialize(SeededSecrets.RefreshToken)}}}""";

    private static string Refusal(string sent) =>
        $$"""{"error":"invalid_grant","error_description":{{JsonSerializer.Serialize($"{sent} {Uri.UnescapeDataString(sent)}")}}}""";
}
