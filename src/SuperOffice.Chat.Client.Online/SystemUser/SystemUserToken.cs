namespace SuperOffice.Chat.Client.Online;

/// <summary>What a token says that has been checked.</summary>
internal sealed record SystemUserToken(ChatAuthorization Ticket, Uri? TenantAddress);
