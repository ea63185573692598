using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Campaigns.Faults;

namespace SuperOffice.Chat.Client.Campaigns.Secrets;

/// <summary>The fault run with everything captured, and with every object that a caller gets printed.</summary>
internal static class SecretsCampaign
{
    public static async Task<SecretsReport> RunAsync(CampaignSettings settings, CancellationToken cancellationToken = default)
    {
        Sieve everything = new(SeededSecrets.All, SeededSecrets.Credentials);
        Sieve credentials = new(SeededSecrets.Credentials, SeededSecrets.Credentials);
        using Listeners listeners = new(everything);
        CampaignReport report = await FaultCampaign.RunAsync(
            settings,
            services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(listeners)),
            item => Look(item, everything, credentials),
            cancellationToken);
        foreach (object item in await SeededCredentials.AllAsync(cancellationToken))
        {
            Look(item, everything, credentials);
        }

        return new(report, everything, credentials);
    }

    private static void Look(object item, Sieve everything, Sieve credentials)
    {
        foreach (string? text in PublicObjects.Texts(item))
        {
            everything.Look(item is Exception ? "exception" : "object", text);
        }

        switch (item)
        {
            case ChatAgentException or ChatCredentialException:
                // What the server said may be about people: that is for the program, which asked for it. Credentials never are.
                LookAtMembers(item, "member of an exception", credentials);
                break;
            case ChatCredential or ChatAuthorization or ExpiringChatAuthorization:
                everything.Look("credential", item.ToString());
                LookAtMembers(item, "credential", everything);
                break;
        }
    }

    private static void LookAtMembers(object item, string source, Sieve sieve)
    {
        foreach (PropertyInfo property in item.GetType().GetProperties())
        {
            sieve.Look(source, property.GetValue(item)?.ToString());
        }
    }
}
