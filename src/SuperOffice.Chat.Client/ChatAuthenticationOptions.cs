using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client;

/// <summary>A credential in a form that configuration can carry.</summary>
/// <remarks>
/// Serializers do not write secrets, and <see cref="object.ToString"/> shows no value. Configuration binding sets all
/// properties. See <see cref="ChatClientOptions"/> for loggers that read properties by reflection.
/// </remarks>
public sealed class ChatAuthenticationOptions
{
    /// <summary>
    /// Which of the ways in: <c>Basic</c>, <c>SoTicket</c>, <c>Bearer</c>, <c>Xsrf</c>, <c>RefreshToken</c> or
    /// <c>PasswordTicket</c>, in any casing; with the package SuperOffice.Chat.Client.Online also <c>SystemUser</c>.
    /// </summary>
    /// <value>Null by default: no credential from configuration.</value>
    public string? Scheme { get; set; }

    /// <summary>User name for <c>Basic</c> and <c>PasswordTicket</c>.</summary>
    public string? UserName { get; set; }

    /// <summary>Password for <c>Basic</c> and <c>PasswordTicket</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? Password { get; set; }

    /// <summary>Ticket for <c>SoTicket</c>, exactly as received, with its equals signs.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? Ticket { get; set; }

    /// <summary>Access token for <c>Bearer</c>, or the XSRF value for <c>Xsrf</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? Token { get; set; }

    /// <summary>The Cookie header for <c>Xsrf</c>, as the browser would send it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? Cookie { get; set; }

    /// <summary>The app's client id for <c>RefreshToken</c>.</summary>
    public string? ClientId { get; set; }

    /// <summary>The app's client secret for <c>RefreshToken</c>.</summary>
    /// <value>Null by default: <see cref="ChatClientOptions.AppToken"/>, which is the same.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? ClientSecret { get; set; }

    /// <summary>The refresh token for <c>RefreshToken</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    [IgnoreDataMember]
    public string? RefreshToken { get; set; }

    /// <summary>The redirect address of the user's sign-in, for <c>RefreshToken</c>.</summary>
    /// <value>Null by default: not sent.</value>
    public string? RedirectUri { get; set; }
}
