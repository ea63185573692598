using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client;

/// <summary>Makes the credential that configuration describes, with the clock and the shared store of the container.</summary>
internal sealed class ConfiguredCredentialSetup : IPostConfigureOptions<ChatClientOptions>
{
    private readonly IServiceProvider _services;

    public ConfiguredCredentialSetup(IServiceProvider services) => _services = services;

    private static string? ClientNameOf(string? optionsName) =>
        string.IsNullOrEmpty(optionsName) ? null : $"{PrimaryHandlerFilter.NamePrefix}:{optionsName}";

    public void PostConfigure(string? name, ChatClientOptions options)
    {
        try
        {
            options.Credential ??= ConfiguredCredential.Of(options, ChatSignIn.From(_services, ClientNameOf(name)));
        }
        catch (ArgumentException)
        {
            // The check of the options, which comes after this, says what is wrong.
        }
    }
}
