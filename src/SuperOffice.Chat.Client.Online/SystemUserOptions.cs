using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client;

/// <summary>What an app signs in with as the system user of one tenant.</summary>
/// <remarks>
/// Serializers do not write secrets, and <see cref="object.ToString"/> shows no value. Configuration binding sets all
/// properties. See <see cref="ChatClientOptions"/> for loggers that read properties by reflection.
/// </remarks>
public sealed class SystemUserOptions
{
    /// <summary>
    /// The environment: <c>sod</c>, <c>qaonline</c> or <c>online</c>, or the address of an emulator; see
    /// <see cref="ChatEnvironment.Parse"/>.
    /// </summary>
    /// <value>Required.</value>
    public string? Environment { get; set; }

    /// <summary>The tenant's id, such as <c>Cust12345</c>.</summary>
    /// <value>Required; letters and digits.</value>
    public string? TenantId { get; set; }

    /// <summary>
    /// The system user token that the tenant's administrator has approved, such as <c>App Name-random</c>, exactly as
    /// received. A secret of this app at this tenant.
    /// </summary>
    /// <value>Required.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? SystemToken { get; set; }

    /// <summary>The app's client secret, which is also its application token. A secret of the app across all tenants.</summary>
    /// <value>Required; in a container <see cref="ChatClientOptions.AppToken"/> by default.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? ClientSecret { get; set; }

    /// <summary>
    /// The app's RSA key for this environment: the XML (<c>RSAKeyValue</c>) of the developer portal, or PEM (PKCS#1 or
    /// PKCS#8, without a passphrase). Line breaks do not matter.
    /// </summary>
    /// <value>Required, unless <see cref="PrivateKeyFile"/> is given.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? PrivateKey { get; set; }

    /// <summary>A file that holds the same, read once.</summary>
    /// <value>Null by default.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? PrivateKeyFile { get; set; }
}
