using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client;

/// <summary>Represents a credential that can be bound from configuration.</summary>
/// <remarks>
/// Configuration binding sets all properties. Serializers do not write the secrets, and <see cref="object.ToString"/> contains no
/// values. A logger that reads properties by reflection shows secrets; see <see cref="ChatClientOptions"/>.
/// </remarks>
public sealed class ChatAuthenticationOptions
{
    /// <summary>
    /// Gets or sets the authentication scheme: <c>Basic</c>, <c>SoTicket</c>, <c>Bearer</c>, <c>Xsrf</c>, <c>RefreshToken</c> or
    /// <c>PasswordTicket</c>. The package SuperOffice.Chat.Client.Online adds <c>SystemUser</c>. Case-insensitive.
    /// </summary>
    /// <value>Null by default: no credential is configured.</value>
    public string? Scheme { get; set; }

    /// <summary>Gets or sets the user name. Required for <c>Basic</c> and <c>PasswordTicket</c>.</summary>
    /// <value>Null by default.</value>
    public string? UserName { get; set; }

    /// <summary>Gets or sets the password. Required for <c>Basic</c> and <c>PasswordTicket</c>.</summary>
    /// <value>Null by default.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? Password { get; set; }

    /// <summary>Gets or sets the ticket, exactly as received, including its equals signs. Required for <c>SoTicket</c>.</summary>
    /// <value>Null by default.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? Ticket { get; set; }

    /// <summary>Gets or sets the access token for <c>Bearer</c>, or the XSRF token for <c>Xsrf</c>. Required for both.</summary>
    /// <value>Null by default.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? Token { get; set; }

    /// <summary>Gets or sets the value of the <c>Cookie</c> header, as a browser sends it. Required for <c>Xsrf</c>.</summary>
    /// <value>Null by default.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? Cookie { get; set; }

    /// <summary>Gets or sets the client id of the application. Required for <c>RefreshToken</c>.</summary>
    /// <value>Null by default.</value>
    public string? ClientId { get; set; }

    /// <summary>Gets or sets the client secret of the application, for <c>RefreshToken</c>.</summary>
    /// <value>Null by default: <see cref="ChatClientOptions.AppToken"/> is used, which has the same value.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? ClientSecret { get; set; }

    /// <summary>Gets or sets the refresh token. Required for <c>RefreshToken</c>.</summary>
    /// <value>Null by default.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? RefreshToken { get; set; }

    /// <summary>Gets or sets the redirect URI that was used for the sign-in of the user, for <c>RefreshToken</c>.</summary>
    /// <value>Null by default: no redirect URI is sent.</value>
    public string? RedirectUri { get; set; }
}
