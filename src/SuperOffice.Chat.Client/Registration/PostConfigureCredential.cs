using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Registration;

/// <summary>Creates the configured credential with the clock and the shared store of the container.</summary>
internal sealed class PostConfigureCredential : IPostConfigureOptions<ChatClientOptions>
{
    private readonly IServiceProvider _services;

    public PostConfigureCredential(IServiceProvider services) => _services = services;

    private static string? GetClientName(string? optionsName) =>
        string.IsNullOrEmpty(optionsName) ? null : $"{ChatClientName.Default}:{optionsName}";

    public void PostConfigure(string? name, ChatClientOptions options)
    {
        try
        {
            options.Credential ??= ConfiguredCredentialFactory.Create(options, ChatCredentialContext.From(_services, GetClientName(name)));
        }
        catch (ArgumentException)
        {
            // The options validation, which runs later, reports the error.
        }
    }
}
