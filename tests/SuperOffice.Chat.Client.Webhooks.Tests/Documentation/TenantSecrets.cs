namespace SuperOffice.Chat.Client.Webhooks.Tests.Documentation;

/// <summary>A store of an application, for the documentation.</summary>
internal abstract class TenantSecrets
{
    public abstract Task<string?> FindAsync(string tenant, CancellationToken cancellationToken);
}
