namespace SuperOffice.Chat.Client.Webhooks.Registration;

/// <summary>Creates or updates a webhook by its name and address.</summary>
internal static class WebhookRegistrar
{
    /// <param name="client">The client of the Webhook agent.</param>
    /// <param name="desired">The webhook that the application wants.</param>
    /// <param name="keepsState">True to leave a webhook stopped that a person or the server has stopped.</param>
    /// <param name="options">The settings for each call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public static async Task<Webhook> EnsureAsync(
        IWebhookAgentClient client, Webhook desired, bool keepsState, ChatRequestOptions? options, CancellationToken cancellationToken)
    {
        Webhook? stored;
        try
        {
            stored = await FindAsync(client, desired, options, cancellationToken).ConfigureAwait(false);
        }
        catch (ChatAgentApiException exception)
        {
            throw RegistrationFailure.OfSearch(exception);
        }

        Webhook wanted = stored is null
            ? desired with { WebhookId = 0, State = WebhookState.Active, Type = desired.Type ?? Webhook.HttpType }
            : DesiredWebhook.Apply(desired, stored, keepsState);
        return ReferenceEquals(wanted, stored)
            ? stored
            : await SaveAsync(client, wanted, options, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<Webhook> SaveAsync(
        IWebhookAgentClient client, Webhook wanted, ChatRequestOptions? options, CancellationToken cancellationToken)
    {
        try
        {
            return await client.SaveWebhookAsync(wanted, options, cancellationToken).ConfigureAwait(false);
        }
        catch (ChatAgentException exception) when (exception.OutcomeUnknown && wanted.WebhookId == 0)
        {
            return await FindAfterUnknownOutcomeAsync(client, wanted, options, exception, cancellationToken).ConfigureAwait(false);
        }
        catch (ChatAgentApiException exception)
        {
            throw RegistrationFailure.OfSave(exception, wanted);
        }
    }

    // The server may have saved it. A second save would create a second webhook, which would send everything twice.
    private static async Task<Webhook> FindAfterUnknownOutcomeAsync(
        IWebhookAgentClient client, Webhook wanted, ChatRequestOptions? options, ChatAgentException failure, CancellationToken cancellationToken)
    {
        Webhook? created = null;
        try
        {
            created = await FindAsync(client, wanted, options, cancellationToken).ConfigureAwait(false);
        }
        catch (ChatAgentException)
        {
            // The failure of the save says more.
        }

        return created
            ?? throw (failure is ChatAgentApiException refused ? RegistrationFailure.OfSave(refused, wanted) : failure);
    }

    // The filters are not documented, so all webhooks are read and compared here.
    private static async Task<Webhook?> FindAsync(
        IWebhookAgentClient client, Webhook desired, ChatRequestOptions? options, CancellationToken cancellationToken)
    {
        IReadOnlyList<Webhook> all = await client.GetAllWebhooksAsync(options: options, cancellationToken: cancellationToken).ConfigureAwait(false);
        return all.Where(stored => DesiredWebhook.IsSame(desired, stored)).MinBy(static stored => stored.WebhookId);
    }
}
