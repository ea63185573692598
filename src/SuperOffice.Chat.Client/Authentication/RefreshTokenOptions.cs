using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client;

/// <summary>Defines the options of a credential that obtains access tokens with a refresh token. Online only.</summary>
/// <remarks>
/// Serializers do not write the secrets, and <see cref="object.ToString"/> returns no values. Configuration binding sets all
/// properties. See <see cref="ChatClientOptions"/> for loggers that read properties by reflection.
/// </remarks>
public sealed class RefreshTokenOptions
{
    /// <summary>Gets or sets the environment: <c>sod</c>, <c>qaonline</c> or <c>online</c>; see <see cref="ChatEnvironment.Parse"/>.</summary>
    /// <value>The default is <c>online</c>. Null or empty means the default.</value>
    public string Environment { get; set; } = ChatEnvironment.Production.Name;

    /// <summary>Gets or sets the client id of the app.</summary>
    /// <value>Required.</value>
    public string? ClientId { get; set; }

    /// <summary>Gets or sets the client secret of the app, which is also its application token.</summary>
    /// <value>The default is null, for a native app whose user signed in with PKCE.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? ClientSecret { get; set; }

    /// <summary>Gets or sets the refresh token from the user's sign-in. According to SuperOffice's documentation it is valid until the user withdraws consent.</summary>
    /// <value>Required.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? RefreshToken { get; set; }

    /// <summary>Gets or sets the redirect URI of the user's sign-in.</summary>
    /// <value>The default is null: it is not sent. SuperOffice documents it as optional.</value>
    public string? RedirectUri { get; set; }
}
