using System.Runtime.Versioning;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client;

/// <summary>One of SuperOffice's online environments: its host for sign-in and tenant states, and the hosts of its tenants.</summary>
public sealed class ChatEnvironment
{
    private const string Online = "superoffice.com";

    private ChatEnvironment(string name, Uri address, string domain)
    {
        Name = name;
        Address = address;
        Domain = domain;
    }

    /// <summary>The development environment, <c>sod</c>.</summary>
    public static ChatEnvironment Development { get; } = Of("sod");

    /// <summary>The stage environment, <c>qaonline</c>.</summary>
    public static ChatEnvironment Stage { get; } = Of("qaonline");

    /// <summary>The production environment, <c>online</c>.</summary>
    public static ChatEnvironment Production { get; } = Of("online");

    /// <summary>Its short name, or its host.</summary>
    public string Name { get; }

    /// <summary>Root of the host for sign-in and tenant states; it has no number (documented).</summary>
    public Uri Address { get; }

    private string Domain { get; }

    /// <summary>Finds an environment by its name, or makes one for an emulator by its address.</summary>
    /// <param name="environment">
    /// <c>sod</c> or <c>development</c>; <c>qaonline</c> or <c>stage</c>, of old <c>qastage</c>; <c>online</c> or
    /// <c>production</c>; or an absolute address.
    /// </param>
    /// <returns>The environment.</returns>
    /// <exception cref="ArgumentException">It is none of these.</exception>
    public static ChatEnvironment Parse(string environment)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(environment);
        return environment.Trim().ToUpperInvariant() switch
        {
            "SOD" or "DEVELOPMENT" => Development,
            "QAONLINE" or "STAGE" or "QASTAGE" => Stage,
            "ONLINE" or "PRODUCTION" => Production,
            _ when environment.Contains('@', StringComparison.Ordinal) => throw new ArgumentException(
                "The environment seems to hold a user name or a password, which have no place there. Give its name or its address alone.", nameof(environment)),
            _ when Uri.TryCreate(environment, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http" && TenantRoot.HasValidHost(address) => At(address),
            _ => throw new ArgumentException(
                $"'{environment}' is no environment. Use sod, qaonline or online, or the whole address of an emulator.", nameof(environment)),
        };
    }

    /// <summary>Whether a host may get credentials of this environment's tenants.</summary>
    /// <param name="address">The address in question.</param>
    /// <returns>True for https to the environment's own domain; for an environment on this machine, for this machine.</returns>
    public bool Owns(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return TenantRoot.HasValidHost(address) && (Address.IsLoopback
            ? address.IsLoopback && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            : address.Scheme == Uri.UriSchemeHttps
                && (address.IdnHost.Equals(Domain, StringComparison.OrdinalIgnoreCase)
                    || address.IdnHost.EndsWith($".{Domain}", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Asks for the state of a tenant; no credential is needed or sent. Clients with a TenantId do it by themselves.</summary>
    /// <param name="tenantId">The tenant's id, such as <c>Cust12345</c>.</param>
    /// <param name="signIn">The clock and the way to the network; null for the defaults.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <returns>What the environment says of it.</returns>
    /// <exception cref="ArgumentException">The id has something else than letters and digits.</exception>
    /// <exception cref="ChatAgentConnectionException">There was no answer, or none that can be used.</exception>
    [UnsupportedOSPlatform("browser")]
    public async Task<ChatTenantStatus> GetTenantStatusAsync(
        string tenantId, ChatSignIn? signIn = null, CancellationToken cancellationToken = default)
    {
        TenantClientFactory.Check(tenantId);
        signIn ??= new ChatSignIn();
        using ChatConnections connections = new(signIn);
        if (signIn.PrimaryHandler is { } primary)
        {
            connections.Use(primary);
        }

        try
        {
            TenantStatus status = await new TenantStateApi(this, tenantId, connections).AskAsync(cancellationToken).ConfigureAwait(false);
            return new() { TenantId = tenantId, State = status.State, IsRunning = status.IsRunning, Address = status.Root, ValidUntil = status.End };
        }
        catch (TenantLookupException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ChatAgentConnectionException($"{char.ToUpperInvariant(exception.Message[0])}{exception.Message[1..]}.", exception.InnerException);
        }
        catch (TenantLookupException)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }

    /// <summary>The short name, or the host.</summary>
    /// <returns>A text.</returns>
    public override string ToString() => Name;

    private static ChatEnvironment Of(string name) => new(name, new Uri($"https://{name}.{Online}/"), Online);

    // A numbered host serves tenants, and no sign-in.
    private static ChatEnvironment At(Uri address) =>
        address.IdnHost.ToUpperInvariant() switch
        {
            "SOD.SUPEROFFICE.COM" => Development,
            "QAONLINE.SUPEROFFICE.COM" => Stage,
            "ONLINE.SUPEROFFICE.COM" => Production,
            string host when host.EndsWith(".SUPEROFFICE.COM", StringComparison.Ordinal) => throw new ArgumentException(
                $"'{address.Host}' is no sign-in host. Use sod, qaonline or online: numbered hosts serve tenants only.", nameof(address)),
            _ when address.Scheme == Uri.UriSchemeHttp && !address.IsLoopback => throw new ArgumentException(
                $"'{address}' is plain http: secrets would travel readable. Use https.", nameof(address)),
            _ => new(address.Authority, new Uri(address.GetLeftPart(UriPartial.Authority)), address.IdnHost),
        };
}
