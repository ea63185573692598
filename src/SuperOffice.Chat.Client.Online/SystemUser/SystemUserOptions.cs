using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client;

/// <summary>Defines the options of a <see cref="SystemUserCredential"/>.</summary>
/// <remarks>
/// Serializers do not write the secrets, and <see cref="object.ToString"/> returns no values. Configuration binding sets all
/// properties. See <see cref="ChatClientOptions"/> for loggers that read properties by reflection.
/// </remarks>
public sealed class SystemUserOptions
{
    /// <summary>
    /// Gets or sets the environment: <c>sod</c>, <c>qaonline</c>, <c>online</c> or the address of an emulator; see
    /// <see cref="ChatEnvironment.Parse"/>.
    /// </summary>
    /// <value>Required.</value>
    public string? Environment { get; set; }

    /// <summary>Gets or sets the id of the tenant, such as <c>Cust12345</c>.</summary>
    /// <value>Required. ASCII letters and digits.</value>
    public string? TenantId { get; set; }

    /// <summary>
    /// Gets or sets the system user token that the administrator of the tenant approved, such as <c>App Name-random</c>, exactly
    /// as received. It is a secret of the app for this tenant.
    /// </summary>
    /// <value>Required.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? SystemToken { get; set; }

    /// <summary>Gets or sets the client secret of the app, which is also its application token. It is a secret of the app for all tenants.</summary>
    /// <value>Required. With dependency injection the default is <see cref="ChatClientOptions.AppToken"/>.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? ClientSecret { get; set; }

    /// <summary>
    /// Gets or sets the private RSA key of the app for this environment: the XML (<c>RSAKeyValue</c>) of the developer portal, or
    /// PEM (PKCS#1 or PKCS#8, without a passphrase). Line breaks are optional.
    /// </summary>
    /// <value>Required, unless <see cref="PrivateKeyFile"/> is set.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? PrivateKey { get; set; }

    /// <summary>Gets or sets the path of a file that contains the private key. It is read once.</summary>
    /// <value>The default is null. Ignored if <see cref="PrivateKey"/> is set.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? PrivateKeyFile { get; set; }
}
