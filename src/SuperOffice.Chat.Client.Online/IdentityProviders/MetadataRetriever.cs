using System.Net;
using Microsoft.IdentityModel.Protocols;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Online;

/// <summary>Retrieves the metadata and keys of an identity provider, from its own domain only.</summary>
internal sealed class MetadataRetriever(IdentityProvider provider) : IDocumentRetriever
{
    private readonly IdentityProvider _provider = provider;

    public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || !_provider.Environment.Owns(uri))
        {
            throw new ChatCredentialException($"{_provider.Name} published an address for its keys that is outside its domain.");
        }

        using HttpRequestMessage request = new(HttpMethod.Get, uri);
        IdentityProviderResponse response = await _provider.SendAsync(request, cancel).ConfigureAwait(false);
        return response.Status == HttpStatusCode.OK
            ? ServerText.Decode(response.Body)
            : throw new ChatCredentialException($"{_provider.Name} returned no keys: {response.Describe()}") { IsTransient = response.IsTransient };
    }
}
