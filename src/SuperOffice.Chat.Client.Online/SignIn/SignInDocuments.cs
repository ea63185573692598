using System.Net;
using Microsoft.IdentityModel.Protocols;

namespace SuperOffice.Chat.Client.Online;

/// <summary>Fetches the sign-in host's metadata and keys, and nothing from elsewhere.</summary>
internal sealed class SignInDocuments : IDocumentRetriever
{
    private readonly SignInHost _host;

    public SignInDocuments(SignInHost host) => _host = host;

    public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || !_host.Environment.Owns(uri))
        {
            throw new ChatSignInException($"{_host.Name} names a place for its keys that is not its own.");
        }

        using HttpRequestMessage request = new(HttpMethod.Get, uri);
        SignInAnswer answer = await _host.SendAsync(request, cancel).ConfigureAwait(false);
        return answer.Status == HttpStatusCode.OK
            ? answer.Text()
            : throw new ChatSignInException($"{_host.Name} gave no keys to check its tokens with: {answer.Describe()}") { IsTransient = answer.IsTransient };
    }
}
