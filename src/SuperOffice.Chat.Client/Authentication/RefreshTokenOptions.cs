using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client;

/// <summary>What it takes to get access tokens with a refresh token; online only.</summary>
/// <remarks>
/// Serializers do not write secrets, and <see cref="object.ToString"/> shows no value. Configuration binding sets all
/// properties. See <see cref="ChatClientOptions"/> for loggers that read properties by reflection.
/// </remarks>
public sealed class RefreshTokenOptions
{
    /// <summary>The environment: <c>sod</c>, <c>qaonline</c> or <c>online</c>; see <see cref="ChatEnvironment.Parse"/>.</summary>
    /// <value><c>online</c> by default.</value>
    public string Environment { get; set; } = ChatEnvironment.Production.Name;

    /// <summary>The app's client id.</summary>
    /// <value>Required.</value>
    public string? ClientId { get; set; }

    /// <summary>The app's client secret, which is its application token too.</summary>
    /// <value>Null by default, for a native app that signed in with PKCE.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? ClientSecret { get; set; }

    /// <summary>The refresh token, from the user's sign-in. It lives until the user's consent is withdrawn (documented).</summary>
    /// <value>Required.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? RefreshToken { get; set; }

    /// <summary>The redirect address of the user's sign-in.</summary>
    /// <value>Null by default: not sent. The web API does without (documented as optional).</value>
    public string? RedirectUri { get; set; }
}
