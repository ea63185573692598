namespace SuperOffice.Chat.Client.Online;

/// <summary>Represents the content of a validated token.</summary>
internal sealed record SystemUserToken(ChatAuthorization Ticket, Uri? TenantAddress);
