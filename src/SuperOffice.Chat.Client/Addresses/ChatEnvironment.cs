namespace SuperOffice.Chat.Client;

/// <summary>Represents an online environment of SuperOffice: the host of its identity provider and state API, and the domain of its tenants.</summary>
public sealed class ChatEnvironment
{
    private const string Online = "superoffice.com";

    private ChatEnvironment(string name, Uri address, string domain)
    {
        Name = name;
        Address = address;
        Domain = domain;
    }

    /// <summary>Gets the development environment, <c>sod</c>.</summary>
    public static ChatEnvironment Development { get; } = Create("sod");

    /// <summary>Gets the stage environment, <c>qaonline</c>.</summary>
    public static ChatEnvironment Stage { get; } = Create("qaonline");

    /// <summary>Gets the production environment, <c>online</c>.</summary>
    public static ChatEnvironment Production { get; } = Create("online");

    /// <summary>Gets the short name of the environment, such as <c>online</c>, or its host and port.</summary>
    public string Name { get; }

    /// <summary>Gets the root address of the identity provider and the state API. According to SuperOffice's documentation its host has no number.</summary>
    public Uri Address { get; }

    private string Domain { get; }

    /// <summary>Returns the environment with the given name, or creates one for the address of an emulator.</summary>
    /// <param name="environment">
    /// <c>sod</c> or <c>development</c>; <c>qaonline</c>, <c>stage</c> or the former name <c>qastage</c>; <c>online</c> or
    /// <c>production</c>; or an absolute address. Case and surrounding white space are ignored.
    /// </param>
    /// <returns>The environment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="environment"/> is null.</exception>
    /// <exception cref="ArgumentException">The value is empty, an unknown name, or an address that is not allowed.</exception>
    public static ChatEnvironment Parse(string environment)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(environment);
        return environment.Trim().ToUpperInvariant() switch
        {
            "SOD" or "DEVELOPMENT" => Development,
            "QAONLINE" or "STAGE" or "QASTAGE" => Stage,
            "ONLINE" or "PRODUCTION" => Production,
            _ when environment.Contains('@', StringComparison.Ordinal) => throw new ArgumentException(
                "The environment contains a user name or a password. Pass the name or the address only.", nameof(environment)),
            _ when Uri.TryCreate(environment, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http" && TenantRoot.HasValidHost(address) => FromAddress(address),
            _ => throw new ArgumentException(
                $"'{environment}' is not an environment. Use sod, qaonline, online or the absolute address of an emulator.", nameof(environment)),
        };
    }

    /// <summary>Determines whether credentials of the environment's tenants may be sent to an address.</summary>
    /// <param name="address">The address.</param>
    /// <returns>
    /// <see langword="true"/> if the address is an https address in the domain of the environment, or if both are loopback
    /// addresses; otherwise, <see langword="false"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="address"/> is null.</exception>
    public bool Owns(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return TenantRoot.HasValidHost(address) && (Address.IsLoopback
            ? address.IsLoopback && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            : address.Scheme == Uri.UriSchemeHttps
                && (address.IdnHost.Equals(Domain, StringComparison.OrdinalIgnoreCase)
                    || address.IdnHost.EndsWith($".{Domain}", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Returns the name of the environment.</summary>
    /// <returns>The value of <see cref="Name"/>.</returns>
    public override string ToString() => Name;

    private static ChatEnvironment Create(string name) => new(name, new Uri($"https://{name}.{Online}/"), Online);

    // A numbered host serves tenants, and is not an identity provider.
    private static ChatEnvironment FromAddress(Uri address) =>
        address.IdnHost.ToUpperInvariant() switch
        {
            "SOD.SUPEROFFICE.COM" => Development,
            "QAONLINE.SUPEROFFICE.COM" => Stage,
            "ONLINE.SUPEROFFICE.COM" => Production,
            string host when host.EndsWith(".SUPEROFFICE.COM", StringComparison.Ordinal) => throw new ArgumentException(
                $"'{address.Host}' is not the host of an environment. Use sod, qaonline or online; numbered hosts serve tenants only.", nameof(address)),
            _ when address.Scheme == Uri.UriSchemeHttp && !address.IsLoopback => throw new ArgumentException(
                $"'{address}' is an http address, over which secrets would be sent unencrypted. Use https.", nameof(address)),
            _ => new(address.Authority, new Uri(address.GetLeftPart(UriPartial.Authority)), address.IdnHost),
        };
}
