using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Tests.Documentation.Snippets;

/// <summary>The C# of docs/credentials.md. <see cref="DocsCodeTests"/> compares the two.</summary>
internal static class CredentialsSnippets
{
    public static void Ticket(IServiceCollection services)
    {
        services.AddSuperOfficeChatClient(options =>
        {
            options.BaseAddress = new Uri("https://online3.superoffice.com/Cust12345/api");
            options.AppToken = "client secret of the app";
            options.Credential = ChatCredential.SoTicket("7T:...");
        });
    }

    public static ChatCredential RefreshToken()
    {
        ChatCredential credential = ChatCredential.RefreshToken(new RefreshTokenOptions
        {
            Environment = "online",
            ClientId = "client id of the app",
            ClientSecret = "client secret of the app",
            RefreshToken = "refresh token of the user",
        });
        return credential;
    }

    internal sealed class VaultCredential(ITicketVault vault) : ChatCredential
    {
        public override async ValueTask<ChatAuthorization> GetAuthorizationAsync(
            ChatAuthorization? refused, CancellationToken cancellationToken)
        {
            string ticket = await vault.GetTicketAsync(renew: refused is not null, cancellationToken);
            return ChatAuthorization.SoTicket(ticket);
        }
    }

    internal sealed class IssuedTicketCredential(ITicketIssuer issuer) : RenewingChatCredential
    {
        protected override async Task<ExpiringChatAuthorization> RenewAsync(CancellationToken cancellationToken)
        {
            IssuedTicket issued = await issuer.IssueAsync(cancellationToken);
            return new ExpiringChatAuthorization(ChatAuthorization.SoTicket(issued.Ticket)) { ExpiresAt = issued.ExpiresAt };
        }
    }

    internal interface ITicketVault
    {
        Task<string> GetTicketAsync(bool renew, CancellationToken cancellationToken);
    }

    internal interface ITicketIssuer
    {
        Task<IssuedTicket> IssueAsync(CancellationToken cancellationToken);
    }

    internal sealed record IssuedTicket(string Ticket, DateTimeOffset ExpiresAt);
}
